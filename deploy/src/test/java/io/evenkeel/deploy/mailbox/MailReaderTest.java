package io.evenkeel.deploy.mailbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailReaderTest {

    private static final byte[] TWO_PARTS = """
            From: Evenkeel <care@example.com>
            To: milan@example.com
            Subject: =?UTF-8?B?0J/RgNC40LzQuNC70Lgg0YHQvNC+?=
            Content-Language: sr-Cyrl
            Message-ID: <e-1@example.com>
            MIME-Version: 1.0
            Content-Type: multipart/alternative; boundary="b"

            --b
            Content-Type: text/plain; charset=UTF-8
            Content-Transfer-Encoding: 8bit

            Поштовани
            --b
            Content-Type: text/html; charset=UTF-8
            Content-Transfer-Encoding: 8bit

            <p>Поштовани</p>
            --b--
            """.replace("\n", "\r\n").getBytes(UTF_8);

    @Test
    void opensBothPartsAndDecodesHeaders() {
        MailReader.Opened opened = MailReader.open(TWO_PARTS);

        assertThat(opened.text()).isEqualTo("Поштовани");
        assertThat(opened.html()).isEqualTo("<p>Поштовани</p>");
        assertThat(opened.headers()).contains(new MailReader.Field("Subject", "Примили смо"));
    }

    @Test
    void listsSubjectLanguageAndId() {
        MailSummary summary =
                MailReader.summary(7, Instant.EPOCH, "care@example.com", List.of("milan@example.com"), TWO_PARTS);

        assertThat(summary.subject()).isEqualTo("Примили смо");
        assertThat(summary.language()).isEqualTo("sr-Cyrl");
        assertThat(summary.messageId()).isEqualTo("<e-1@example.com>");
    }

    @Test
    void showsWhatIsNoMailAsItCame() {
        MailReader.Opened opened = MailReader.open("Content-Type: multipart/mixed\r\n\r\nno boundary".getBytes(UTF_8));

        assertThat(opened.text() + opened.headers()).contains("multipart/mixed");
    }

    @Test
    void nothingOfAMailBecomesMarkupOfThePage() {
        String nasty = "<script>alert(1)</script>\"'&";
        MailSummary mail = new MailSummary(1, Instant.EPOCH, nasty, List.of(nasty), nasty, nasty, nasty, 1);
        MailReader.Opened opened = new MailReader.Opened(List.of(new MailReader.Field(nasty, nasty)), nasty, nasty);

        String pages = Pages.list(List.of(mail), nasty, new MailStore.Stats(1, 1, 0, 1), true)
                + Pages.mail(mail, opened, nasty);

        assertThat(pages).doesNotContain("<script>", "\"'&").contains("&lt;script&gt;");
    }
}
