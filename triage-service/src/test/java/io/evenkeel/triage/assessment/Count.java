package io.evenkeel.triage.assessment;

/** Hits, false alarms and misses of one label. */
record Count(int hits, int falseAlarms, int misses) {

    static Count of(boolean[] truth, boolean[] told) {
        Count count = new Count(0, 0, 0);
        for (int i = 0; i < truth.length; i++) {
            count = count.plus(truth[i], told[i]);
        }
        return count;
    }

    Count plus(boolean truth, boolean told) {
        return new Count(
                hits + (truth && told ? 1 : 0),
                falseAlarms + (told && !truth ? 1 : 0),
                misses + (truth && !told ? 1 : 0));
    }

    double precision() {
        return hits == 0 ? 0 : hits / (double) (hits + falseAlarms);
    }

    double recall() {
        return hits == 0 ? 0 : hits / (double) (hits + misses);
    }

    double f1() {
        return hits == 0 ? 0 : 2.0 * hits / (2.0 * hits + falseAlarms + misses);
    }

    boolean seen() {
        return hits + misses > 0;
    }
}
