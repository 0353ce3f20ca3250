package io.evenkeel.triage.assessment;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.IntStream;

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
    private final double smoothing;

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

    /** The less {@code smoothing}, the more features count that tell the sides apart; without bound they all count the same. */
    LinearTrainer(List<Row> rows, int places, double cost, double smoothing) {
        this.rows = rows;
        this.places = places;
        this.cost = cost;
        this.smoothing = smoothing;
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
        float[] scales = scales(side, held);
        double boost = Math.min(6, Math.sqrt((size - held) / (double) Math.max(1, held)));
        double[] diagonal = new double[size];
        double[] length = new double[size];
        for (int i = 0; i < size; i++) {
            diagonal[i] = 1 / (2 * cost * (side[i] > 0 ? boost : 1));
            length[i] = diagonal[i] + squared(rows.get(i), scales);
        }
        return descend(side, scales, diagonal, length);
    }

    private float[] descend(int[] side, float[] scales, double[] diagonal, double[] length) {
        float[] weights = new float[places];
        double[] alpha = new double[side.length];
        int[] order = IntStream.range(0, side.length).toArray();
        Random random = new Random(SEED);
        double most = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS && most > ENOUGH; round++) {
            shuffle(order, random);
            most = 0;
            for (int i : order) {
                double gradient = side[i] * dot(rows.get(i), weights) - 1 + diagonal[i] * alpha[i];
                double projected = alpha[i] == 0 ? Math.min(gradient, 0) : gradient;
                most = Math.max(most, Math.abs(projected));
                double next = Math.max(0, alpha[i] - gradient / length[i]);
                add(rows.get(i), (next - alpha[i]) * side[i], scales, weights);
                alpha[i] = next;
            }
        }
        return weights;
    }

    /**
     * The square by which each feature's value is scaled: the more its odds differ between the sides, the more it counts (Wang and Manning,
     * "Baselines and bigrams", 2012). The weights take the scale in, so that reading needs none. What was seen once counts nothing.
     */
    private float[] scales(int[] side, int held) {
        float[] with = new float[places];
        float[] without = new float[places];
        for (int i = 0; i < side.length; i++) {
            float[] counts = side[i] > 0 ? with : without;
            for (int place : rows.get(i).places) {
                counts[place]++;
            }
        }
        double share = Math.max(1, side.length - held) / (double) Math.max(1, held);
        float[] scales = new float[places];
        for (int place = 0; place < places; place++) {
            double odds = Math.log((with[place] + smoothing) * share / (without[place] + smoothing * share));
            double scale = (1 + Math.abs(odds)) / 2;
            boolean seenOnce = with[place] + without[place] < 2;
            scales[place] = seenOnce ? 0 : (float) (scale * scale);
        }
        return scales;
    }

    private static double squared(Row row, float[] scales) {
        double sum = 0;
        for (int i = 0; i < row.places.length; i++) {
            sum += (double) row.values[i] * row.values[i] * scales[row.places[i]];
        }
        return sum;
    }

    private static double dot(Row row, float[] weights) {
        double sum = 0;
        for (int i = 0; i < row.places.length; i++) {
            sum += weights[row.places[i]] * row.values[i];
        }
        return sum;
    }

    private static void add(Row row, double step, float[] scales, float[] weights) {
        if (step == 0) {
            return;
        }
        for (int i = 0; i < row.places.length; i++) {
            int place = row.places[i];
            weights[place] += (float) (step * row.values[i] * scales[place]);
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
}
