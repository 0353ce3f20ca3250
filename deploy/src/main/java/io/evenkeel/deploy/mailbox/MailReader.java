package io.evenkeel.deploy.mailbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Raw mail to what is shown of it. What cannot be read as MIME is shown as it came. */
final class MailReader {

    private static final int MAX_NESTING = 10;
    private static final int MAX_HEADER_CHARACTERS = 500;
    private static final Session SESSION = Session.getInstance(new Properties());

    /** A mail opened: every header in order, decoded; text and HTML part, empty where there is none. */
    record Opened(List<Field> headers, String text, String html) {
        Opened {
            headers = List.copyOf(headers);
        }
    }

    record Field(String name, String value) {}

    private MailReader() {}

    static MailSummary summary(long id, Instant receivedAt, String from, List<String> to, byte[] raw) {
        InternetHeaders headers = headers(raw);
        return new MailSummary(
                id,
                receivedAt,
                from,
                to,
                header(headers, "Subject"),
                header(headers, "Content-Language"),
                header(headers, "Message-ID"),
                raw.length);
    }

    static Opened open(byte[] raw) {
        try {
            MimeMessage message = new MimeMessage(SESSION, new ByteArrayInputStream(raw));
            List<Field> fields = new ArrayList<>();
            for (Header header : Collections.list(message.getAllHeaders())) {
                fields.add(new Field(header.getName(), decoded(header.getValue())));
            }
            StringBuilder text = new StringBuilder();
            StringBuilder html = new StringBuilder();
            collect(message, text, html, 0);
            return new Opened(fields, text.toString(), html.toString());
        } catch (MessagingException | IOException e) {
            return new Opened(
                    List.of(new Field("Unreadable", String.valueOf(e.getMessage()))), new String(raw, ISO_8859_1), "");
        }
    }

    private static void collect(Part part, StringBuilder text, StringBuilder html, int depth)
            throws MessagingException, IOException {
        if (depth > MAX_NESTING || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            return;
        }
        if (part.isMimeType("text/plain")) {
            text.append(part.getContent());
        } else if (part.isMimeType("text/html")) {
            html.append(part.getContent());
        } else if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                collect(parts.getBodyPart(i), text, html, depth + 1);
            }
        }
    }

    private static InternetHeaders headers(byte[] raw) {
        try {
            return new InternetHeaders(new ByteArrayInputStream(raw), true);
        } catch (MessagingException unreadable) {
            return new InternetHeaders();
        }
    }

    private static String header(InternetHeaders headers, String name) {
        String decoded = decoded(headers.getHeader(name, null));
        return decoded.substring(0, Math.min(decoded.length(), MAX_HEADER_CHARACTERS));
    }

    private static String decoded(@Nullable String value) {
        if (value == null) {
            return "";
        }
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(value)).strip();
        } catch (UnsupportedEncodingException unknownCharset) {
            return value;
        }
    }
}
