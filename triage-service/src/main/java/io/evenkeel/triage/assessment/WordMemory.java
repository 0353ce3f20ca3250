package io.evenkeel.triage.assessment;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What was worked out for a word, kept for when the word comes again: most words of a complaint are among a few thousand. Bounded, since
 * each hash has one slot, which the next word of that slot takes over. Several threads may read at once; what is kept is never changed.
 */
final class WordMemory<T> {

    @FunctionalInterface
    interface Work<T> {
        /** What is told of the word at that index; the same for the same letters and hash. */
        T of(Tokens tokens, int word);
    }

    private record Known<T>(int hash, char[] letters, T told) {}

    private final AtomicReferenceArray<@Nullable Known<T>> slots;

    /** With 2^bits slots. */
    WordMemory(int bits) {
        slots = new AtomicReferenceArray<>(1 << bits);
    }

    /** {@code hash} is that of the letters and of all else that {@code work} depends on. */
    T of(Tokens tokens, int word, int hash, Work<T> work) {
        int slot = Places.mixed(hash) & (slots.length() - 1);
        Known<T> known = slots.getAcquire(slot);
        if (known != null && known.hash == hash && tokens.has(word, known.letters)) {
            return known.told;
        }
        T told = work.of(tokens, word);
        slots.setRelease(slot, new Known<>(hash, tokens.letters(word), told));
        return told;
    }
}
