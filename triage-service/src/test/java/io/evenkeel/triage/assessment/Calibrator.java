package io.evenkeel.triage.assessment;

import io.evenkeel.triage.assessment.Labels.Dimension;
import java.util.List;

/** Fits slopes and offsets to margins of rows that the weights had not seen, by plain gradient descent on the log loss. */
final class Calibrator {

    private static final int ROUNDS = 600;

    private final float[] slopes;
    private final float[] offsets;

    Calibrator(int outputs) {
        slopes = new float[outputs];
        offsets = new float[outputs];
    }

    /** One slope for the dimension, an offset for each value. {@code truth} has the index of the value that holds. */
    void fitOneOf(Dimension dimension, List<float[]> margins, int[] truth) {
        int size = dimension.size();
        double slope = 2;
        double[] shift = new double[size];
        for (int round = 0; round < ROUNDS; round++) {
            set(dimension, slope, shift);
            Calibration now = result();
            double slopeStep = 0;
            double[] steps = new double[size];
            for (int i = 0; i < truth.length; i++) {
                double[] p = now.oneOf(dimension, margins.get(i));
                for (int c = 0; c < size; c++) {
                    double error = p[c] - (c == truth[i] ? 1 : 0);
                    slopeStep += error * margins.get(i)[dimension.start() + c];
                    steps[c] += error;
                }
            }
            slope -= 3 * slopeStep / truth.length;
            for (int c = 0; c < size; c++) {
                shift[c] -= steps[c] / truth.length;
            }
        }
        set(dimension, slope, shift);
    }

    /** A slope and an offset of its own for one output. */
    void fit(int output, List<float[]> margins, boolean[] truth) {
        double slope = 2;
        double shift = -1;
        for (int round = 0; round < 2 * ROUNDS; round++) {
            double slopeStep = 0;
            double step = 0;
            for (int i = 0; i < truth.length; i++) {
                double margin = margins.get(i)[output];
                double error = 1 / (1 + Math.exp(-(slope * margin + shift))) - (truth[i] ? 1 : 0);
                slopeStep += error * margin;
                step += error;
            }
            slope -= 4 * slopeStep / truth.length;
            shift -= 4 * step / truth.length;
        }
        slopes[output] = (float) slope;
        offsets[output] = (float) shift;
    }

    /** Moves the point at which the output counts as held to the given probability. */
    void moveThreshold(int output, double probability) {
        offsets[output] -= (float) Math.log(probability / (1 - probability));
    }

    Calibration result() {
        return new Calibration(slopes, offsets);
    }

    private void set(Dimension dimension, double slope, double[] shift) {
        for (int c = 0; c < shift.length; c++) {
            slopes[dimension.start() + c] = (float) slope;
            offsets[dimension.start() + c] = (float) shift[c];
        }
    }
}
