package io.evenkeel.triage.assessment;

import io.evenkeel.events.Assessment.Span;
import io.evenkeel.events.Category;
import io.evenkeel.events.Flag;
import io.evenkeel.events.Tone;
import io.evenkeel.events.Wants;
import io.evenkeel.events.Wire;
import io.evenkeel.triage.assessment.Rule.Match;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The words that carried the labels: those that the rules matched, and those that weighed most in the model. */
record Evidence(Extract extract, LabelModel.Weighed weighed) {

    private static final int WORDS_PER_LABEL = 3;
    private static final int SHORTEST_WORD = 3;
    private static final int MOST_SPANS = 64;

    List<Span> of(Labelling labelling) {
        List<Span> spans = new ArrayList<>();
        long labels = labels(labelling);
        for (Match match : extract.matches()) {
            if ((labels & 1L << match.rule().signal()) != 0) {
                spans.add(span(match.rule().label(), match.first(), match.last()));
            }
        }
        if (labelling.category() != Category.OTHER) {
            weighty(Labels.CATEGORY, labelling.category(), spans);
        }
        if (labelling.wants() != Wants.UNSTATED) {
            weighty(Labels.WANTS, labelling.wants(), spans);
        }
        // Words of a harsh tone are masked for readers: the model may name some only where no rule did.
        if (labelling.tone() != Tone.CALM && none("tone:" + labelling.tone().wire(), spans)) {
            weighty(Labels.TONE, labelling.tone(), spans);
        }
        for (Flag flag : labelling.flags()) {
            if (none("flag:" + flag.wire(), spans)) {
                weighty(Labels.FLAG, flag, spans);
            }
        }
        spans.sort(Comparator.comparingInt(Span::start).thenComparing(Span::label));
        return spans.size() > MOST_SPANS ? spans.subList(0, MOST_SPANS) : spans;
    }

    /** A text that crosses the line has every insult, threat and oath marked, so that all can be masked. */
    private static long labels(Labelling labelling) {
        long labels = bit(Labels.CATEGORY, labelling.category())
                | bit(Labels.TONE, labelling.tone())
                | bit(Labels.WANTS, labelling.wants());
        for (Flag flag : labelling.flags()) {
            labels |= bit(Labels.FLAG, flag);
        }
        if (labelling.tone().crossesTheLine()) {
            labels |= bit(Labels.TONE, Tone.THREATENING) | bit(Labels.TONE, Tone.ABUSIVE) | bit(Labels.TONE, Tone.RUDE);
        }
        return labels;
    }

    private static long bit(Labels.Dimension dimension, Wire value) {
        return 1L << (dimension.start() + dimension.at(value));
    }

    private void weighty(Labels.Dimension dimension, Wire value, List<Span> into) {
        int output = dimension.start() + dimension.at(value);
        float[] weights = weighed.byWord(output);
        for (int n = 0; n < WORDS_PER_LABEL; n++) {
            int best = -1;
            for (int i = 0; i < weights.length; i++) {
                boolean more = weights[i] > (best < 0 ? 0 : weights[best]);
                if (more && extract.tokens().to(i) - extract.tokens().from(i) >= SHORTEST_WORD) {
                    best = i;
                }
            }
            if (best < 0) {
                return;
            }
            weights[best] = 0;
            Span span = span(Labels.ALL.get(output), best, best);
            if (!covered(span, into)) {
                into.add(span);
            }
        }
    }

    private static boolean none(String label, List<Span> spans) {
        for (Span span : spans) {
            if (span.label().equals(label)) {
                return false;
            }
        }
        return true;
    }

    private static boolean covered(Span span, List<Span> by) {
        for (Span other : by) {
            boolean same = other.label().equals(span.label());
            if (same && other.start() <= span.start() && other.end() >= span.end()) {
                return true;
            }
        }
        return false;
    }

    private Span span(String label, int first, int last) {
        Tokens tokens = extract.tokens();
        int start = tokens.start(first);
        int end = tokens.end(last);
        return new Span(label, start, end, tokens.text().substring(start, end));
    }
}
