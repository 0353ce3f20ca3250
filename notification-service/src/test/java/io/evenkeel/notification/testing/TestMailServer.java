package io.evenkeel.notification.testing;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** An SMTP server on loopback that keeps what it gets and refuses whom it is told to refuse, as often as it is told. */
public final class TestMailServer implements AutoCloseable {

    /** A message with its envelope. */
    public record Received(String recipient, MimeMessage message) {
        public String messageId() {
            return header("Message-ID");
        }

        public String header(String name) {
            try {
                return message.getHeader(name, ",");
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private final SMTPServer server;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final Map<String, Queue<RejectException>> refusals = new ConcurrentHashMap<>();
    private final Queue<String> asked = new ConcurrentLinkedQueue<>();

    /** {@code port} 0 for any. */
    public TestMailServer(int port) {
        server = SMTPServer.port(port)
                .bindAddress(InetAddress.getLoopbackAddress())
                .messageHandlerFactory(context -> new Keeper())
                .build();
        server.start();
    }

    public int port() {
        return server.getPortAllocated();
    }

    public List<Received> receivedBy(String recipient) {
        return received.stream()
                .filter(mail -> mail.recipient().equals(recipient))
                .toList();
    }

    /** How often delivery to the recipient was asked for, refused or not. */
    public long askedFor(String recipient) {
        return asked.stream().filter(recipient::equals).count();
    }

    public void refuse(String recipient, int times, int code, String text) {
        Queue<RejectException> queue = refusals.computeIfAbsent(recipient, any -> new ConcurrentLinkedQueue<>());
        for (int i = 0; i < times; i++) {
            queue.add(new RejectException(code, text));
        }
    }

    @Override
    public void close() {
        server.stop();
    }

    private final class Keeper implements MessageHandler {

        private @Nullable String recipient;

        @Override
        public void from(String from) {
            recipient = null;
        }

        @Override
        public void recipient(String to) throws RejectException {
            asked.add(to);
            RejectException refusal =
                    refusals.getOrDefault(to, new ConcurrentLinkedQueue<>()).poll();
            if (refusal != null) {
                throw refusal;
            }
            recipient = to;
        }

        @Override
        public String data(InputStream data) throws IOException {
            try {
                byte[] bytes = data.readAllBytes();
                MimeMessage message =
                        new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
                received.add(new Received("" + recipient, message));
                return "kept";
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void done() {
            recipient = null;
        }
    }
}
