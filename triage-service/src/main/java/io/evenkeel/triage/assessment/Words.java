package io.evenkeel.triage.assessment;

/**
 * What the label model sees of the words of a text: each word once, by the hash of its letters and those of its runs of three to five
 * letters, and each pair of neighbours. Words of two languages share no place, however alike they look; concepts are what languages share.
 */
final class Words {

    /** Features are hashed into 2^18 places. */
    static final int BITS = 18;

    private static final int MASK = (1 << BITS) - 1;
    private static final int SHORTEST_RUN = 3;
    private static final int LONGEST_RUN = 5;
    private static final int SPREAD = 0x9E3779B1;
    private static final int PAIR = 0x2545F491;
    private static final int RUN = 0x9E3779B9;

    private final Tokens tokens;
    private final int salt;
    private final int[] firsts;
    private final Places pairs;
    private int size;
    private int features;

    private Words(Tokens tokens, int salt) {
        this.tokens = tokens;
        this.salt = salt;
        this.firsts = new int[tokens.size()];
        this.pairs = new Places(BITS, tokens.size());
    }

    static Words of(Tokens tokens, String language) {
        Words words = new Words(tokens, salt(language));
        // By the whole hash: that two words of one text share one is one text in a million.
        Places seen = new Places(Integer.SIZE - 1, tokens.size());
        int before = 0;
        for (int word = 0; word < tokens.size(); word++) {
            int hash = tokens.hash(word);
            words.pairs.add(words.salt ^ PAIR ^ (before * 31 + hash), word);
            if (seen.add(hash, word)) {
                words.firsts[words.size++] = word;
                words.features += 1 + runs(tokens.to(word) - tokens.from(word) + 2);
            }
            before = hash;
        }
        words.features += words.pairs.size();
        return words;
    }

    Tokens tokens() {
        return tokens;
    }

    /** The number of words that differ. */
    int size() {
        return size;
    }

    /** Where in the text each word first stands; as many as {@link #size()} count. */
    int[] firsts() {
        return firsts;
    }

    /** What sets the words of a language apart. */
    static int salt(String language) {
        return language.hashCode() * SPREAD;
    }

    int salt() {
        return salt;
    }

    Places pairs() {
        return pairs;
    }

    /** What every feature counts: the longer the text, the less each says. */
    float value() {
        return (float) (1 / Math.sqrt(Math.max(1, features)));
    }

    int[] places(int word) {
        return places(tokens, word, salt);
    }

    /** The places of one word: its own and those of its runs, over the word with a space on either side. */
    static int[] places(Tokens tokens, int word, int salt) {
        int from = tokens.from(word) - 1;
        int to = tokens.to(word) + 1;
        int[] places = new int[1 + runs(to - from)];
        int filled = 0;
        places[filled++] = Places.mixed(salt ^ tokens.hash(word)) & MASK;
        for (int start = from; start <= to - SHORTEST_RUN; start++) {
            int hash = RUN ^ salt;
            int end = Math.min(to, start + LONGEST_RUN);
            for (int at = start; at < end; at++) {
                hash = (hash ^ tokens.letter(at)) * Tokens.FNV;
                if (at - start + 1 >= SHORTEST_RUN) {
                    places[filled++] = Places.mixed(hash) & MASK;
                }
            }
        }
        return places;
    }

    /** The number of runs within so many letters. */
    private static int runs(int letters) {
        int runs = 0;
        for (int length = SHORTEST_RUN; length <= LONGEST_RUN; length++) {
            runs += Math.max(0, letters - length + 1);
        }
        return runs;
    }
}
