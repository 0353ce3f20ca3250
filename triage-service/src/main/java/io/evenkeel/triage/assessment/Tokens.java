package io.evenkeel.triage.assessment;

import java.util.Arrays;

/**
 * The words of a text, folded, each with its place in the text as posted (UTF-16 units) and the sentence it stands in. One pass, linear in
 * the length. The folded words lie side by side with a space on either side of each.
 */
final class Tokens {

    /** Letters beyond this are not looked at: no word is longer, and a wall of one letter must cost nothing. */
    private static final int MAX_WORD = 48;

    /** The multiplier of hashes of letters (Fowler, Noll and Vo, 32 bits), and where they begin. */
    static final int FNV = 0x01000193;

    static final int FNV_START = 0x811C9DC5;

    private static final byte LAST_OF_SENTENCE = 1;
    private static final byte ASKING = 2;

    private final String text;
    private char[] letters;
    private int length;
    private int[] starts;
    private int[] ends;
    private int[] froms;
    private int[] hashes;
    private byte[] marks;
    private int size;

    private Tokens(String text) {
        this.text = text;
        int expected = text.length() / 5 + 2;
        letters = new char[text.length() + 32];
        letters[length++] = ' ';
        starts = new int[expected];
        ends = new int[expected];
        froms = new int[expected + 1];
        hashes = new int[expected];
        marks = new byte[expected];
    }

    static Tokens of(String text) {
        Tokens tokens = new Tokens(text);
        int i = 0;
        while (i < text.length()) {
            int codePoint = text.codePointAt(i);
            if (Folding.letter(codePoint) == Folding.NONE) {
                tokens.mark(codePoint, i);
                i += Character.charCount(codePoint);
            } else {
                i = tokens.take(i);
            }
        }
        return tokens;
    }

    String text() {
        return text;
    }

    int size() {
        return size;
    }

    String word(int index) {
        return new String(letters, from(index), to(index) - from(index));
    }

    /** Where the word starts in the text as posted. */
    int start(int index) {
        return starts[index];
    }

    /** Where the word ends in the text as posted, exclusive. */
    int end(int index) {
        return ends[index];
    }

    /** Where the word's folded letters start; a space stands before them. */
    int from(int index) {
        return froms[index];
    }

    /** Where the word's folded letters end, exclusive; a space stands there. */
    int to(int index) {
        return (index + 1 < size ? froms[index + 1] : length) - 1;
    }

    char letter(int at) {
        return letters[at];
    }

    /** The hash of the word's folded letters. */
    int hash(int index) {
        return hashes[index];
    }

    /** Whether the word's folded letters are just those of {@code wanted} from {@code from} to {@code to}. */
    boolean has(int index, char[] wanted, int from, int to) {
        return Arrays.equals(letters, from(index), to(index), wanted, from, to);
    }

    boolean lastOfSentence(int index) {
        return marks[index] != 0;
    }

    /** The index of the last word of the first sentence. */
    int endOfFirstSentence() {
        int word = 0;
        while (word < size - 1 && !lastOfSentence(word)) {
            word++;
        }
        return word;
    }

    /** The index of the first word of the last sentence. */
    int startOfLastSentence() {
        int word = size - 1;
        while (word > 0 && !lastOfSentence(word - 1)) {
            word--;
        }
        return word;
    }

    private void mark(int codePoint, int at) {
        if (size == 0) {
            return;
        }
        boolean within = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        if (codePoint == '?') {
            marks[size - 1] = ASKING;
        } else if (codePoint == '!' || codePoint == '\n' || codePoint == '\u2026' || (codePoint == '.' && !within)) {
            marks[size - 1] = marks[size - 1] == ASKING ? ASKING : LAST_OF_SENTENCE;
        }
    }

    private int take(int start) {
        int from = length;
        int end = start;
        int i = start;
        boolean cyrillic = false;
        boolean latin = false;
        while (i < text.length()) {
            int codePoint = text.codePointAt(i);
            char letter = Folding.letter(codePoint);
            int next = i + Character.charCount(codePoint);
            if (letter != Folding.NONE) {
                end = next;
                cyrillic |= Folding.isCyrillic(codePoint);
                latin |= codePoint < Letters.LATIN && Folding.isLetter(codePoint);
                append(letter, codePoint, from);
            } else if (!joins(codePoint)) {
                break;
            }
            i = next;
        }
        if (cyrillic && latin) {
            foldAgain(start, end, from);
        }
        close(start, end, from);
        return Math.max(i, end);
    }

    /** Combining marks, apostrophes and what cannot be seen do not part a word. */
    private static boolean joins(int codePoint) {
        return codePoint != ' '
                && (Folding.isInvisible(codePoint)
                        || Folding.isApostrophe(codePoint)
                        || Character.getType(codePoint) == Character.NON_SPACING_MARK);
    }

    private void append(char letter, int codePoint, int from) {
        if (length - from >= MAX_WORD) {
            return;
        }
        if (letter == Folding.SEVERAL) {
            append(Folding.of(codePoint));
        } else {
            room(1);
            letters[length++] = letter;
        }
    }

    private void append(String folded) {
        room(folded.length());
        folded.getChars(0, folded.length(), letters, length);
        length += folded.length();
    }

    private void room(int more) {
        // One more for the space after the word.
        if (length + more + 1 >= letters.length) {
            letters = Arrays.copyOf(letters, letters.length * 2 + more);
        }
    }

    /** A word in two scripts: the Cyrillic letters are there for their looks. */
    private void foldAgain(int start, int end, int from) {
        length = from;
        for (int i = start; i < end && length - from < MAX_WORD; ) {
            int codePoint = text.codePointAt(i);
            append(Folding.isCyrillic(codePoint) ? Folding.lookAlike(codePoint) : Folding.of(codePoint));
            i += Character.charCount(codePoint);
        }
    }

    private void close(int start, int end, int from) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            froms = Arrays.copyOf(froms, size * 2);
            hashes = Arrays.copyOf(hashes, size * 2);
            marks = Arrays.copyOf(marks, size * 2);
        }
        int hash = FNV_START;
        for (int i = from; i < length; i++) {
            hash = (hash ^ letters[i]) * FNV;
        }
        hashes[size] = hash;
        starts[size] = start;
        ends[size] = end;
        froms[size++] = from;
        letters[length++] = ' ';
    }
}
