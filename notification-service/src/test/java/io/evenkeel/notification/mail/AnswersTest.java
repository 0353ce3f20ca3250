package io.evenkeel.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.eclipse.angus.mail.util.SocketConnectException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswersTest {

    private static final Address[] NOBODY = {};

    @ParameterizedTest
    @CsvSource({
        "450, Later",
        "451, Later",
        "452, Later",
        "421, Unreachable",
        "550, Refused",
        "552, Refused",
        "553, Refused",
        "554, Refused",
        "530, Unreachable"
    })
    void theRecipientsCodeDecidesAlsoBehindTheGeneralOne(int code, String kind) throws Exception {
        MessagingException failure = new SendFailedException(
                "Invalid Addresses",
                new SMTPAddressFailedException(new InternetAddress("a@b.example"), "RCPT TO", code, code + " no"),
                NOBODY,
                NOBODY,
                NOBODY);
        assertThat(Answers.toMessage(failure).getClass().getSimpleName()).isEqualTo(kind);
        assertThat(Answers.toMessage(failure).text()).contains(code + " no");
    }

    @Test
    void aRefusedMessageOrSenderIsFinal() throws Exception {
        MessagingException data = new SMTPSendFailedException(
                "DATA", 554, "554 5.6.0 no", new MessagingException(), NOBODY, NOBODY, NOBODY);
        MessagingException sender =
                new SMTPSenderFailedException(new InternetAddress("a@b.example"), "MAIL FROM", 553, "553 no");
        assertThat(Answers.toMessage(data)).isInstanceOf(Answer.Refused.class);
        assertThat(Answers.toMessage(sender)).isInstanceOf(Answer.Refused.class);
    }

    @Test
    void aLostLineMeansThatNobodyNeedsToBeAskedNow() {
        MessagingException lost =
                new MessagingException("Exception reading response", new SocketTimeoutException("slow"));
        assertThat(Answers.toMessage(lost)).isEqualTo(new Answer.Unreachable("SocketTimeoutException: slow"));
    }

    @Test
    void whoeverDoesNotLetUsInIsAskedLater() {
        var refused = new MailConnectException(
                new SocketConnectException("no", new ConnectException("Connection refused"), "mail.example", 25, 1));
        assertThat(Answers.toConnecting(refused).text()).contains("Connection refused");
        assertThat(Answers.toConnecting(new AuthenticationFailedException("535 no"))
                        .text())
                .contains("authentication failed");
    }

    @Test
    void anAnswerIsOneBoundedLine() {
        assertThat(Answers.clean("550 no\r\n550 really\u0007 no")).isEqualTo("550 no 550 really no");
        assertThat(Answers.clean("x".repeat(2_000))).hasSize(500);
        assertThat(Answers.clean(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "a@example.com, a@example.com",
                "a.b+c@x-y.example, a.b+c@x-y.example",
                "a@älv.example, a@xn--lv-uia.example",
                "nobody, -",
                "@example.com, -",
                "a@, -",
                "a b@example.com, -",
                "Ann <a@example.com>, -",
                "ä@example.com, -",
                "a@ex_ample.com, -",
                "'a@example.com,b@example.com', -"
            })
    void onlyAddressesThatAServerCouldTakeAreSentTo(String given, @org.jspecify.annotations.Nullable String taken) {
        assertThat(Addresses.parse(given).map(InternetAddress::getAddress).orElse(null))
                .isEqualTo(taken);
    }

    @Test
    void lineBreaksInAnAddressAreRefused() {
        assertThat(Addresses.parse("a@example.com\r\nBcc: b@example.com")).isEmpty();
        assertThat(Addresses.parse("a\r\n@example.com")).isEmpty();
        assertThat(Addresses.parse("a".repeat(65) + "@example.com")).isEmpty();
    }

    @Test
    void idsThatAreNotFitForHeadersAreReplacedTheSameWayEachTime() {
        assertThat(MailIds.ofMessage("abc-1", "x.example")).isEqualTo("<abc-1@x.example>");
        assertThat(MailIds.ofMessage("a b\r\n>", "x.example"))
                .isEqualTo(MailIds.ofMessage("a b\r\n>", "x.example"))
                .matches("<[0-9a-f-]{36}@x\\.example>");
        assertThat(MailIds.replyAddress("care@x.example", "c-1")).isEqualTo("care+c-1@x.example");
        assertThat(MailIds.replyAddress("care@x.example", "c@1")).isEqualTo("care@x.example");
    }
}
