package io.evenkeel.triage.assessment;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;

/**
 * A linear support vector machine with squared hinge loss, by dual coordinate descent (Hsieh, Chang, Lin, Keerthi and Sundararajan, "A
 * dual coordinate descent method for large-scale linear SVM", 2008). The same rows give the same weights to the last bit.
 */
final class LinearTrainer {

    private static final int ROUNDS = 40;
    private static final double ENOUGH = 0.05;
    private static final long SEED = 2026;

    private final List<Row> rows;
    private final int places;
    private final double cost;

    /** Features with their values. */
    static final class Row {

        private final int[] places;
        private final float[] values;

        private Row(int[] places, float[] values) {
            this.places = places;
            this.values = values;
        }

        /** In the order of the places, so that sums come out the same. */
        static Row of(SortedMap<Integer, Float> features) {
            int[] places = new int[features.size()];
            float[] values = new float[features.size()];
            int at = 0;
            for (Map.Entry<Integer, Float> feature : features.entrySet()) {
                places[at] = feature.getKey();
                values[at++] = feature.getValue();
            }
            return new Row(places, values);
        }
    }

    @FunctionalInterface
    interface Question {
        boolean holds(int row);
    }

    LinearTrainer(List<Row> rows, int places, double cost) {
        this.rows = rows;
        this.places = places;
        this.cost = cost;
    }

    /** Weights under which rows where the question holds come out above zero, the others below. */
    float[] train(Question question) {
        int size = rows.size();
        int[] side = new int[size];
        int held = 0;
        for (int i = 0; i < size; i++) {
            side[i] = question.holds(i) ? 1 : -1;
            held += side[i] > 0 ? 1 : 0;
        }
        double boost = Math.min(6, Math.sqrt((size - held) / (double) Math.max(1, held)));
        double[] diagonal = new double[size];
        double[] length = new double[size];
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            diagonal[i] = 1 / (2 * cost * (side[i] > 0 ? boost : 1));
            length[i] = diagonal[i] + squared(rows.get(i));
            order[i] = i;
        }
        double[] weights = new double[places];
        double[] alpha = new double[size];
        Random random = new Random(SEED);
        double most = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS && most > ENOUGH; round++) {
            shuffle(order, random);
            most = 0;
            for (int i : order) {
                Row row = rows.get(i);
                double gradient = side[i] * dot(row, weights) - 1 + diagonal[i] * alpha[i];
                double projected = alpha[i] == 0 ? Math.min(gradient, 0) : gradient;
                most = Math.max(most, Math.abs(projected));
                double next = Math.max(0, alpha[i] - gradient / length[i]);
                add(row, (next - alpha[i]) * side[i], weights);
                alpha[i] = next;
            }
        }
        return rounded(weights);
    }

    private static double squared(Row row) {
        double sum = 0;
        for (float value : row.values) {
            sum += (double) value * value;
        }
        return sum;
    }

    private static double dot(Row row, double[] weights) {
        double sum = 0;
        for (int i = 0; i < row.places.length; i++) {
            sum += weights[row.places[i]] * row.values[i];
        }
        return sum;
    }

    private static void add(Row row, double step, double[] weights) {
        if (step == 0) {
            return;
        }
        for (int i = 0; i < row.places.length; i++) {
            weights[row.places[i]] += step * row.values[i];
        }
    }

    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
    }

    private static float[] rounded(double[] weights) {
        float[] rounded = new float[weights.length];
        for (int i = 0; i < weights.length; i++) {
            rounded[i] = (float) weights[i];
        }
        return rounded;
    }
}
