package io.evenkeel.notification.mail;

import io.evenkeel.events.Envelope;
import io.evenkeel.events.FollowupEvent.AcknowledgementRequested;
import io.evenkeel.events.FollowupEvent.CustomerMessage;
import io.evenkeel.notification.layout.LetterLayout;
import io.evenkeel.notification.letter.Letter;
import io.evenkeel.notification.letter.LetterWriter;
import io.evenkeel.notification.letter.Words;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/** Makes the mail of an event: letter, layout, headers. Safe for use by many threads. */
public final class MailBuilder {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final int HEADER_NAME_LENGTH = 100;

    private final LetterWriter writer;
    private final LetterLayout layout;
    private final MailSettings settings;
    private final InternetAddress from;
    private final InternetAddress replyTo;

    public MailBuilder(LetterWriter writer, LetterLayout layout, MailSettings settings) {
        this.writer = writer;
        this.layout = layout;
        this.settings = settings;
        this.from = configured("evenkeel.notification.mail.from", settings.from());
        this.replyTo = configured("evenkeel.notification.mail.reply-to", settings.replyTo());
    }

    private static InternetAddress configured(String key, String value) {
        try {
            InternetAddress[] parsed = InternetAddress.parse(value, true);
            if (parsed.length == 1) {
                if (parsed[0].getPersonal() != null) {
                    parsed[0].setPersonal(parsed[0].getPersonal(), UTF_8);
                }
                return parsed[0];
            }
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new IllegalArgumentException(key + " is not an address: " + value, e);
        }
        throw new IllegalArgumentException(key + " must be one address: " + value);
    }

    String messageId(Envelope envelope) {
        return MailIds.ofMessage(envelope.id(), settings.domain());
    }

    MimeMessage build(Session session, Envelope envelope, CustomerMessage message, InternetAddress to)
            throws MessagingException {
        Letter letter = writer.write(message);
        MimeMessage mail = new IdentifiedMessage(session, messageId(envelope));
        address(mail, message, to);
        mail.setSubject(Words.line(letter.subject(), 200), UTF_8);
        mail.setSentDate(Date.from(envelope.time()));
        String root = MailIds.ofCase(message.complaintId(), settings.domain());
        mail.setHeader("In-Reply-To", root);
        mail.setHeader("References", root);
        mail.setHeader("Content-Language", message.replyLanguage().wire());
        mail.setHeader("Auto-Submitted", auto(message));
        mail.setHeader("X-Auto-Response-Suppress", "All");
        mail.setHeader("X-Evenkeel-Complaint", Words.line(message.complaintId(), 100));
        mail.setContent(body(letter));
        mail.saveChanges();
        return mail;
    }

    private void address(MimeMessage mail, CustomerMessage message, InternetAddress to) throws MessagingException {
        mail.setFrom(from);
        mail.setReplyTo(new InternetAddress[] {
            named(MailIds.replyAddress(replyTo.getAddress(), message.complaintId()), replyTo.getPersonal())
        });
        mail.setRecipient(
                Message.RecipientType.TO,
                named(to.getAddress(), Words.line(message.recipient().name(), HEADER_NAME_LENGTH)));
    }

    private static InternetAddress named(String address, @org.jspecify.annotations.Nullable String name)
            throws MessagingException {
        InternetAddress named = new InternetAddress(address, true);
        try {
            if (name != null && !name.isEmpty()) {
                named.setPersonal(name, UTF_8);
            }
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every Java platform has UTF-8", e);
        }
        return named;
    }

    /** RFC 3834: an answer to what the customer wrote, or a message of our own accord. */
    private static String auto(CustomerMessage message) {
        return message instanceof AcknowledgementRequested ? "auto-replied" : "auto-generated";
    }

    private MimeMultipart body(Letter letter) throws MessagingException {
        MimeMultipart alternatives = new MimeMultipart("alternative");
        alternatives.addBodyPart(part(layout.text(letter), "plain", letter));
        alternatives.addBodyPart(part(layout.html(letter), "html", letter));
        return alternatives;
    }

    private static MimeBodyPart part(String content, String subtype, Letter letter) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(content, UTF_8, subtype);
        part.setHeader("Content-Language", letter.language().wire());
        // The library would choose base64 for Cyrillic, which some filters take for spam and nobody can read in a log.
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    /** The library makes up an id when it saves a message; this one keeps its own. */
    private static final class IdentifiedMessage extends MimeMessage {

        private final String id;

        IdentifiedMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
