package io.evenkeel.deploy.mailbox;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/**
 * The SMTP side. Takes every recipient, save two domains that exist to try failure out: {@code refused.example} is refused for good (550),
 * {@code busy.example} for the moment (451).
 */
final class SmtpDoor {

    private static final int MAX_MAIL_BYTES = 5 * 1024 * 1024;
    private static final int MAX_CONNECTIONS = 200;
    private static final int IDLE_MILLIS = 60_000;

    private SmtpDoor() {}

    static SMTPServer open(int port, MailStore store, Clock clock) {
        SMTPServer server = SMTPServer.port(port)
                .bindAddress(InetAddress.getLoopbackAddress())
                .hostName("localhost")
                .softwareName("Evenkeel mailbox")
                .hideTLS()
                .insertReceivedHeaders(false)
                .maxConnections(MAX_CONNECTIONS)
                .connectionTimeoutMs(IDLE_MILLIS)
                .maxMessageSize(MAX_MAIL_BYTES)
                .executorService(Executors.newVirtualThreadPerTaskExecutor())
                .messageHandlerFactory(context -> new Handler(store, clock))
                .build();
        server.start();
        return server;
    }

    private static final class Handler implements MessageHandler {

        private final MailStore store;
        private final Clock clock;
        private final List<String> to = new ArrayList<>();
        private String from = "";

        Handler(MailStore store, Clock clock) {
            this.store = store;
            this.clock = clock;
        }

        @Override
        public void from(String sender) {
            from = sender;
        }

        @Override
        public void recipient(String recipient) throws RejectException {
            String address = recipient.toLowerCase(Locale.ROOT);
            if (address.endsWith("@refused.example")) {
                throw new RejectException(550, "5.1.1 no such mailbox here");
            }
            if (address.endsWith("@busy.example")) {
                throw new RejectException(451, "4.3.0 not now, try again later");
            }
            to.add(recipient);
        }

        @Override
        public String data(InputStream data) throws RejectException, IOException {
            byte[] raw = data.readNBytes(MAX_MAIL_BYTES + 1);
            if (raw.length > MAX_MAIL_BYTES) {
                throw new RejectException(552, "5.3.4 more than " + MAX_MAIL_BYTES + " bytes");
            }
            return "kept as " + store.add(clock.instant(), from, to, raw).id();
        }

        @Override
        public void done() {
            to.clear();
        }
    }
}
