package io.evenkeel.triage.assessment;

import io.evenkeel.events.Script;

/** The letters of a text counted by script; {@code foreign} are Cyrillic ones that Serbian lacks and letters of other scripts. */
record Letters(int latin, int cyrillic, int foreign) {

    static Letters of(String text) {
        int latin = 0;
        int cyrillic = 0;
        int foreign = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            if (!Folding.isLetter(codePoint)) {
                continue;
            }
            if (codePoint < 0x0250 || Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.LATIN) {
                latin++;
            } else if (Folding.isCyrillic(codePoint)) {
                cyrillic++;
                foreign += SerbianLatin.has(Character.toLowerCase(codePoint)) ? 0 : 1;
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
