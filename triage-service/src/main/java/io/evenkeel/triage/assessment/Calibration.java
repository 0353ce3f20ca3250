package io.evenkeel.triage.assessment;

import io.evenkeel.triage.assessment.Labels.Dimension;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** From margins to probabilities: a slope and an offset for each output, fitted on batches that the weights had not seen. */
final class Calibration {

    private final float[] slopes;
    private final float[] offsets;

    Calibration(float[] slopes, float[] offsets) {
        this.slopes = slopes.clone();
        this.offsets = offsets.clone();
    }

    /** The probabilities of values of which exactly one holds; they sum to 1. */
    double[] oneOf(Dimension dimension, float[] margins) {
        double[] p = new double[dimension.size()];
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < p.length; i++) {
            p[i] = logit(dimension.start() + i, margins);
            most = Math.max(most, p[i]);
        }
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            p[i] = Math.exp(p[i] - most);
            sum += p[i];
        }
        for (int i = 0; i < p.length; i++) {
            p[i] /= sum;
        }
        return p;
    }

    /** The probability of one output alone. */
    double of(int output, float[] margins) {
        return 1 / (1 + Math.exp(-logit(output, margins)));
    }

    static int best(double[] probabilities) {
        int best = 0;
        for (int i = 1; i < probabilities.length; i++) {
            if (probabilities[i] > probabilities[best]) {
                best = i;
            }
        }
        return best;
    }

    static Calibration read(DataInput in) throws IOException {
        int outputs = in.readUnsignedShort();
        float[] slopes = new float[outputs];
        float[] offsets = new float[outputs];
        for (int o = 0; o < outputs; o++) {
            slopes[o] = in.readFloat();
            offsets[o] = in.readFloat();
        }
        return new Calibration(slopes, offsets);
    }

    void write(DataOutput out) throws IOException {
        out.writeShort(slopes.length);
        for (int o = 0; o < slopes.length; o++) {
            out.writeFloat(slopes[o]);
            out.writeFloat(offsets[o]);
        }
    }

    private double logit(int output, float[] margins) {
        return slopes[output] * margins[output] + offsets[output];
    }
}
