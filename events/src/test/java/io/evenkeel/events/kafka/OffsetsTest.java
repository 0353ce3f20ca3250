package io.evenkeel.events.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OffsetsTest {

    @Test
    void isWrittenInTheOrderOfPartitions() {
        assertThat(new Offsets(Map.of(1, 88L, 0, 123L, 10, 0L))).hasToString("0:123,1:88,10:0");
        assertThat(Offsets.none()).hasToString("");
    }

    @Test
    void parsesWhatItWrote() {
        Offsets offsets = new Offsets(Map.of(0, Long.MAX_VALUE, 3, 7L));
        assertThat(Offsets.parse(offsets.toString())).contains(offsets);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ",", "0", ":", "0:", ":1", "0:1,", "a:1", "0:b", "-1:2", "1:-2", "0:1,0:2", "0:1:2", " 0:1"})
    void refusesAnythingElse(String text) {
        assertThat(Offsets.parse(text)).isEmpty();
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThat(Offsets.parse("0:" + "0".repeat(9_000))).isPresent();
        assertThat(Offsets.parse("0:" + "0".repeat(10_000))).isEmpty();
    }

    @Test
    void coversWhatLiesBefore() {
        Offsets offsets = new Offsets(Map.of(0, 5L));
        assertThat(offsets.covers(0, 4)).isTrue();
        assertThat(offsets.covers(0, 5)).isFalse();
        assertThat(offsets.covers(1, 0)).isFalse();
    }

    @Test
    void movesOnAndNeverBack() {
        Offsets start = Offsets.none();
        Offsets later = start.after(0, 4).after(1, 0);

        assertThat(later).hasToString("0:5,1:1");
        assertThat(later.after(0, 2)).isEqualTo(later);
        assertThat(start).isEqualTo(Offsets.none());
    }

    @Test
    void isAValue() {
        Map<Integer, Long> given = new HashMap<>(Map.of(0, 1L));
        Offsets offsets = new Offsets(given);
        given.put(0, 2L);

        assertThat(offsets).isEqualTo(new Offsets(Map.of(0, 1L)));
        assertThatThrownBy(() -> offsets.next().put(1, 1L)).isInstanceOf(UnsupportedOperationException.class);
    }
}
