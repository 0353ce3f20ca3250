package io.evenkeel.followup.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.evenkeel.followup.casefile.CaseSettings;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** What may be configured, and what is refused with its name. */
class FollowupPropertiesTest {

    @Test
    void withoutAnySettingTheDefaultsOfTheCaseHold() {
        assertThat(bound(Map.of()).caseSettings()).isEqualTo(CaseSettings.DEFAULTS);
    }

    @ParameterizedTest
    @CsvSource({
        "threads, 0",
        "advertised, here",
        "acknowledge-within, PT0S",
        "close-after, P9999D",
        "progress-rhythm, -PT1S"
    })
    void whatCannotBeIsRefusedByName(String name, String value) {
        assertThatThrownBy(() -> bound(Map.of("evenkeel.followup." + name, value)))
                .rootCause()
                .hasMessageContaining("evenkeel.followup." + name);
    }

    @Test
    void anUnknownLanguageIsRefusedWithTheKnownOnes() {
        FollowupProperties wrong = bound(Map.of("evenkeel.followup.default-language", "de"));

        assertThatThrownBy(wrong::caseSettings).hasMessageContaining("sr-Cyrl");
    }

    private static FollowupProperties bound(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("evenkeel.followup", FollowupProperties.class);
    }
}
