package io.evenkeel.intake;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.events.testing.TestBroker;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * A client that keeps its connection may send a request before it has read the last answer. The connection must go on being read; that of
 * Reactor Netty 1.3.7 was not when the answer that waited came at once (its issue 4361).
 */
class KeptConnectionIT {

    private static final String ANSWERED_LATE = "GET /actuator/health/readiness HTTP/1.1\r\nHost: intake\r\n\r\n";
    private static final String ANSWERED_AT_ONCE = "GET /nowhere HTTP/1.1\r\nHost: intake\r\n\r\n";
    private static final int PATIENCE_MILLIS = 10_000;

    /** Whether the second request has to wait is a matter of microseconds. */
    private static final int ROUNDS = 100;

    @Test
    void isReadOnAfterARequestSentAhead() throws IOException {
        try (IntakeApp app = IntakeApp.startReady(TestBroker.bootstrapServers());
                Socket socket = connect(app.uri("/"))) {
            OutputStream out = socket.getOutputStream();
            DataInputStream in = new DataInputStream(socket.getInputStream());

            for (int round = 0; round < ROUNDS; round++) {
                out.write((ANSWERED_LATE + ANSWERED_AT_ONCE).getBytes(US_ASCII));
                assertThat(status(in)).isEqualTo(200);
                assertThat(status(in)).isEqualTo(404);
            }
        }
    }

    private static Socket connect(URI uri) throws IOException {
        Socket socket = new Socket(uri.getHost(), uri.getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }

    /** Reads one answer to its end. */
    private static int status(DataInputStream in) throws IOException {
        int status = Integer.parseInt(line(in).split(" ", -1)[1]);
        int length = 0;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            String[] parts = header.split(":", 2);
            if (parts[0].toLowerCase(Locale.ROOT).equals("content-length")) {
                length = Integer.parseInt(parts[1].strip());
            }
        }
        in.skipNBytes(length);
        return status;
    }

    private static String line(DataInputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.readUnsignedByte(); c != '\n'; c = in.readUnsignedByte()) {
            line.append((char) c);
        }
        return line.toString().stripTrailing();
    }
}
