package io.evenkeel.triage.assessment;

import io.evenkeel.events.Script;

/** The letters of a text counted by script; {@code foreign} are Cyrillic ones that Serbian lacks and letters of other scripts. */
record Letters(int latin, int cyrillic, int foreign) {

    /** All letters below are Latin. */
    static final int LATIN = 0x0250;

    static Letters of(String text) {
        int latin = 0;
        int cyrillic = 0;
        int foreign = 0;
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            if (c < LATIN) {
                latin += Folding.isLetter(c) ? 1 : 0;
                i++;
                continue;
            }
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            if (!Folding.isLetter(codePoint)) {
                continue;
            }
            if (Folding.isCyrillic(codePoint)) {
                cyrillic++;
                foreign += SerbianLatin.has(Character.toLowerCase(codePoint)) ? 0 : 1;
            } else if (Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.LATIN) {
                latin++;
            } else {
                foreign++;
            }
        }
        return new Letters(latin, cyrillic, foreign);
    }

    boolean none() {
        return latin + cyrillic + foreign == 0;
    }

    Script script() {
        if (latin + cyrillic == 0 || foreign > 2 * (latin + cyrillic)) {
            return Script.ZYYY;
        }
        return cyrillic > latin ? Script.CYRL : Script.LATN;
    }
}
