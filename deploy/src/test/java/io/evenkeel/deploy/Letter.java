package io.evenkeel.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.events.ReplyLanguage;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** A mail from the mailbox, and what holds of every mail that Evenkeel sends. */
record Letter(JsonNode mail) {

    /** What a template leaves behind when something was not filled in. */
    private static final Pattern LEFT_OVER = Pattern.compile(
            "\\{\\d|\\$\\{|\\[\\[|\\{\\{|\\?\\?|(?<!\\p{L})null(?!\\p{L})|th:text", Pattern.CASE_INSENSITIVE);

    String header(String name) {
        for (JsonNode field : mail.at("/mail/headers")) {
            if (field.get("name").asString().equalsIgnoreCase(name)) {
                return field.get("value").asString();
            }
        }
        return "";
    }

    String text() {
        return mail.at("/mail/text").asString();
    }

    String html() {
        return mail.at("/mail/html").asString();
    }

    void check(ReplyLanguage language, String recipient) {
        assertThat(header("Content-Language")).as(header("Subject")).isEqualTo(language.wire());
        assertThat(mail.at("/summary/to").toString()).isEqualTo("[\"" + recipient + "\"]");
        assertThat(header("To")).contains(recipient);
        assertThat(header("Message-ID")).matches("<[^<>@\\s]+@[^<>@\\s]+>");
        assertThat(header("Auto-Submitted")).startsWith("auto-");
        assertThat(header("Reply-To")).contains("@");
        assertThat(text()).isNotBlank().doesNotContainPattern(LEFT_OVER);
        assertThat(html()).contains("<").doesNotContainPattern(LEFT_OVER);
        assertThat(header("Subject")).isNotBlank().doesNotContainPattern(LEFT_OVER);
        long cyrillic = letters(Character.UnicodeScript.CYRILLIC);
        long latin = letters(Character.UnicodeScript.LATIN);
        if (language == ReplyLanguage.SR_CYRL) {
            assertThat(cyrillic).as("Cyrillic letters against Latin ones").isGreaterThan(latin * 2);
        } else {
            assertThat(latin).as("Latin letters against Cyrillic ones").isGreaterThan(cyrillic * 10);
        }
    }

    private long letters(Character.UnicodeScript script) {
        return text().codePoints()
                .filter(Character::isLetter)
                .filter(letter -> Character.UnicodeScript.of(letter) == script)
                .count();
    }
}
