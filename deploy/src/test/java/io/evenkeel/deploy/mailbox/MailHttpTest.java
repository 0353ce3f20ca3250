package io.evenkeel.deploy.mailbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailHttpTest {

    @TempDir
    Path directory;

    private MailStore store;
    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        store = new MailStore(directory, MailStore.Limits.USUAL);
        store.add(Instant.EPOCH, "", List.of("a@example.com"), "Subject: Hei\r\n\r\nTeksti".getBytes(UTF_8));
        server = MailHttp.open(0, store);
    }

    @AfterEach
    void close() throws IOException {
        server.stop(0);
        store.close();
    }

    @Test
    void answersThisMachineOnlyByItsOwnName() throws IOException {
        assertThat(get("/", "evil.example:8025")).startsWith("HTTP/1.1 421");
        assertThat(get("/", "localhost:8025")).startsWith("HTTP/1.1 200").contains("Hei");
    }

    @Test
    void letsNoScriptRunButItsOwn() throws IOException {
        assertThat(get("/", "127.0.0.1")).contains("script-src 'self'").contains("nosniff");
        assertThat(get("/mails/1/html", "127.0.0.1")).contains("sandbox; default-src 'none'");
    }

    @Test
    void servesMailsAsJsonAndAsTheyCame() throws IOException {
        assertThat(get("/api/mails?to=a@example.com", "localhost")).contains("\"subject\":\"Hei\"");
        assertThat(get("/api/mails/1", "localhost")).contains("\"text\":\"Teksti\"");
        assertThat(get("/mails/1/raw", "localhost")).contains("Subject: Hei");
        assertThat(get("/api/stats", "localhost")).contains("\"kept\":1");
    }

    @Test
    void saysWhatIsNotThere() throws IOException {
        assertThat(get("/mails/99", "localhost")).startsWith("HTTP/1.1 404");
        assertThat(get("/mails/..%2f", "localhost")).startsWith("HTTP/1.1 404");
        assertThat(get("/api/mails/x", "localhost")).startsWith("HTTP/1.1 404");
        assertThat(get("/nothing", "localhost")).startsWith("HTTP/1.1 404");
    }

    /** By hand: Java's own client refuses to send a foreign Host. */
    private String get(String path, String host) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.getAddress().getPort())) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
