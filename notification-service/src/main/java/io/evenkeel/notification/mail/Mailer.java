package io.evenkeel.notification.mail;

import io.evenkeel.events.Envelope;
import io.evenkeel.events.FollowupEvent.CustomerMessage;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Optional;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Sends the mails that events ask for. */
public final class Mailer implements AutoCloseable {

    /** Far below the five minutes that a server waits for the next command (RFC 5321, 4.5.3.2.7). */
    private static final Duration IDLE_AT_MOST = Duration.ofSeconds(5);

    private final JavaMailSenderImpl server;
    private final MailBuilder builder;
    private final SmtpConnections connections;

    public Mailer(JavaMailSenderImpl server, MailBuilder builder) {
        this.server = server;
        this.builder = builder;
        this.connections = new SmtpConnections(server, IDLE_AT_MOST);
    }

    /** Several messages one after the other over one connection. For one thread at a time. */
    public Round open() {
        return new Round(connections.take());
    }

    public String messageId(Envelope envelope) {
        return builder.messageId(envelope);
    }

    /** A connection in use. */
    public final class Round implements AutoCloseable {

        private final SmtpConnection connection;

        private Round(SmtpConnection connection) {
            this.connection = connection;
        }

        /** @throws RuntimeException when the message cannot be made at all */
        public Answer send(Envelope envelope, CustomerMessage message, String email) {
            Optional<InternetAddress> to = Addresses.parse(email);
            if (to.isEmpty()) {
                return new Answer.Refused("not an address that mail can be sent to; no server was asked");
            }
            return connection.send(made(envelope, message, to.get()), to.get());
        }

        private MimeMessage made(Envelope envelope, CustomerMessage message, InternetAddress to) {
            try {
                return builder.build(server.getSession(), envelope, message, to);
            } catch (MessagingException e) {
                throw new IllegalArgumentException("the message cannot be made: " + e.getMessage(), e);
            }
        }

        @Override
        public void close() {
            connections.giveBack(connection);
        }
    }

    /** Parts from the mail server. */
    @Override
    public void close() {
        connections.close();
    }
}
