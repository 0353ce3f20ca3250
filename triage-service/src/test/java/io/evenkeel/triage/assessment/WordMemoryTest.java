package io.evenkeel.triage.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordMemoryTest {

    private final List<String> worked = new ArrayList<>();

    @Test
    void whatIsKnownIsNotWorkedOutAgain() {
        WordMemory memory = new WordMemory(10);

        assertThat(told(memory, "delivery", 0)).isEqualTo("DELIVERY");
        assertThat(told(memory, "delivery", 0)).isEqualTo("DELIVERY");
        assertThat(worked).containsExactly("delivery");
    }

    @Test
    void aWordThatTakesTheSlotOfAnotherIsNotTakenForIt() {
        WordMemory oneSlot = new WordMemory(0);

        for (String word : List.of("refund", "parcel", "refund", "parcels", "parcel")) {
            assertThat(told(oneSlot, word, 0)).isEqualTo(word.toUpperCase(Locale.ROOT));
        }
    }

    @Test
    void aWordThatWasMetAgainKeepsItsSlotAgainstTheNextOneOnly() {
        WordMemory oneSlot = new WordMemory(0);

        for (String word : List.of("refund", "refund", "parcel", "refund", "parcel", "parcel", "parcel")) {
            told(oneSlot, word, 0);
        }

        assertThat(worked).containsExactly("refund", "parcel", "parcel", "parcel");
    }

    @Test
    void theSameLettersWithAnotherSaltAreAnotherWord() {
        WordMemory oneSlot = new WordMemory(0);
        told(oneSlot, "nu", 1);
        told(oneSlot, "nu", -2);
        told(oneSlot, "nu", -2);

        assertThat(worked).hasSize(2);
    }

    private String told(WordMemory memory, String word, int salt) {
        Tokens tokens = Tokens.of(word);
        char[] entry = memory.of(tokens, salt, this::work)[0];
        int from = WordMemory.told(entry);
        return new String(entry, from, entry.length - from);
    }

    private char[] work(Tokens tokens, int word) {
        worked.add(tokens.word(word));
        return tokens.word(word).toUpperCase(Locale.ROOT).toCharArray();
    }
}
