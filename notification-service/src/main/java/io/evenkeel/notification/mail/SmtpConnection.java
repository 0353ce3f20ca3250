package io.evenkeel.notification.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** One connection to the mail server, opened when first needed and again when it was lost. For one thread at a time. */
final class SmtpConnection implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(SmtpConnection.class);

    private final JavaMailSenderImpl server;
    private final SMTPTransport transport;

    SmtpConnection(JavaMailSenderImpl server) {
        this.server = server;
        try {
            this.transport = (SMTPTransport) server.getSession().getTransport("smtp");
        } catch (MessagingException e) {
            throw new IllegalStateException("the mail library has no SMTP", e);
        }
    }

    Answer send(MimeMessage message, Address recipient) {
        try {
            connect();
        } catch (MessagingException e) {
            return Answers.toConnecting(e);
        }
        try {
            transport.sendMessage(message, new Address[] {recipient});
            return new Answer.Accepted(Answers.clean(transport.getLastServerResponse()));
        } catch (MessagingException e) {
            return Answers.toMessage(e);
        }
    }

    private void connect() throws MessagingException {
        if (!transport.isConnected()) {
            transport.connect(server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
        }
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException e) {
            log.debug("the mail server was gone before we said goodbye: {}", e.toString());
        }
    }
}
