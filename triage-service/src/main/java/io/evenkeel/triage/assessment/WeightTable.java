package io.evenkeel.triage.assessment;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Weights of hashed places for several outputs, one byte each, the outputs of a place side by side so that one look-up serves them all.
 * A weight is its byte times the output's quantum. Only places that weigh enough have a row: a bit for each place says whether it has
 * one, and the bits before it say which.
 */
final class WeightTable {

    private static final int LARGEST = 1 << 24;

    /** Added to a weight so that it is never negative and bytes can be summed side by side within one long. */
    private static final int OFFSET = 128;

    private static final long EVEN = 0x00FF00FF00FF00FFL;

    /** So many bytes fit into 16 bits. */
    private static final int BEFORE_OVERFLOW = 256;

    private final int outputs;
    private final int lanes;
    private final float[] quanta;
    private final long[] used;
    private final int[] before;
    private final long[] packed;

    /** {@code weights} has the outputs of a used place side by side. */
    private WeightTable(float[] quanta, long[] used, byte[] weights) {
        this.outputs = quanta.length;
        this.lanes = (outputs + Long.BYTES - 1) / Long.BYTES;
        this.quanta = quanta.clone();
        this.used = used.clone();
        this.before = new int[used.length];
        for (int i = 1; i < used.length; i++) {
            before[i] = before[i - 1] + Long.bitCount(used[i - 1]);
        }
        this.packed = new long[weights.length / outputs * lanes];
        for (int i = 0; i < weights.length; i++) {
            int output = i % outputs;
            int at = i / outputs * lanes + output / Long.BYTES;
            packed[at] |= (long) (weights[i] + OFFSET) << (Byte.SIZE * (output % Long.BYTES));
        }
    }

    /** Rounds {@code exact[output][place]} to bytes; leaves out places where none weighs more than {@code light} of 127 quanta. */
    static WeightTable quantised(float[][] exact, int light) {
        int outputs = exact.length;
        int places = exact[0].length;
        float[] quanta = new float[outputs];
        byte[] weights = new byte[outputs * places];
        for (int o = 0; o < outputs; o++) {
            float most = 0;
            for (float weight : exact[o]) {
                most = Math.max(most, Math.abs(weight));
            }
            quanta[o] = most / Byte.MAX_VALUE;
            for (int place = 0; place < places && most > 0; place++) {
                weights[place * outputs + o] = (byte) Math.round(exact[o][place] / quanta[o]);
            }
        }
        return thinned(quanta, places, weights, light);
    }

    private static WeightTable thinned(float[] quanta, int places, byte[] weights, int light) {
        int outputs = quanta.length;
        long[] used = new long[(places + Long.SIZE - 1) / Long.SIZE];
        byte[] kept = new byte[weights.length];
        int size = 0;
        for (int place = 0; place < places; place++) {
            boolean weighs = false;
            for (int o = 0; o < outputs; o++) {
                weighs |= Math.abs(weights[place * outputs + o]) > light;
            }
            if (weighs) {
                used[place >>> 6] |= 1L << place;
                System.arraycopy(weights, place * outputs, kept, size, outputs);
                size += outputs;
            }
        }
        return new WeightTable(quanta, used, Arrays.copyOf(kept, size));
    }

    /** The row of a place; -1 where it weighs nothing. */
    int row(int place) {
        long word = used[place >>> 6];
        long bit = 1L << place;
        return (word & bit) == 0 ? -1 : before[place >>> 6] + Long.bitCount(word & (bit - 1));
    }

    /** Adds the weights of the first {@code size} rows, each counting {@code value}, to {@code margins}. */
    void add(int[] rows, int size, float value, float[] margins) {
        add(sums(rows, size), value, margins);
    }

    /** Adds sums of quanta, each counting {@code value}, to {@code margins}. */
    void add(int[] sums, float value, float[] margins) {
        for (int o = 0; o < outputs; o++) {
            margins[o] += sums[o] * quanta[o] * value;
        }
    }

    /** The sums of the first {@code size} rows, in quanta; as many as outputs, or a few more. */
    int[] sums(int[] rows, int size) {
        int[] sums = new int[lanes * Long.BYTES];
        long[] even = new long[lanes];
        long[] odd = new long[lanes];
        for (int from = 0; from < size; from += BEFORE_OVERFLOW) {
            int to = Math.min(size, from + BEFORE_OVERFLOW);
            sum(rows, from, to, even, odd);
            unpack(even, odd, sums);
        }
        for (int o = 0; o < sums.length; o++) {
            sums[o] -= OFFSET * size;
        }
        return sums;
    }

    int outputs() {
        return outputs;
    }

    float quantum(int output) {
        return quanta[output];
    }

    /** Lane by lane, so that the sums stay in registers: the first lane fetches a row and the others find it near. */
    private void sum(int[] rows, int from, int to, long[] even, long[] odd) {
        for (int lane = 0; lane < lanes; lane++) {
            long evenSum = 0;
            long oddSum = 0;
            for (int i = from; i < to; i++) {
                long eight = packed[rows[i] * lanes + lane];
                evenSum += eight & EVEN;
                oddSum += (eight >>> Byte.SIZE) & EVEN;
            }
            even[lane] = evenSum;
            odd[lane] = oddSum;
        }
    }

    private static void unpack(long[] even, long[] odd, int[] sums) {
        for (int lane = 0; lane < even.length; lane++) {
            for (int pair = 0; pair < 4; pair++) {
                sums[lane * Long.BYTES + 2 * pair] += (int) (even[lane] >>> (Short.SIZE * pair)) & 0xFFFF;
                sums[lane * Long.BYTES + 2 * pair + 1] += (int) (odd[lane] >>> (Short.SIZE * pair)) & 0xFFFF;
            }
        }
    }

    /** Adds the weights of one place. */
    void add(int place, float value, float[] margins) {
        int row = row(place);
        for (int o = 0; o < outputs && row >= 0; o++) {
            margins[o] += weight(row, o) * value;
        }
    }

    float weight(int row, int output) {
        long eight = packed[row * lanes + output / Long.BYTES];
        return ((int) (eight >>> (Byte.SIZE * (output % Long.BYTES)) & 0xFF) - OFFSET) * quanta[output];
    }

    static WeightTable read(DataInput in) throws IOException {
        int outputs = in.readInt();
        int words = in.readInt();
        int size = in.readInt();
        boolean plausible = outputs > 0 && words > 0 && words <= LARGEST && size >= 0 && size <= LARGEST;
        if (!plausible) {
            throw new IOException("not a table of weights: " + outputs + " outputs, " + size + " bytes");
        }
        float[] quanta = new float[outputs];
        for (int o = 0; o < outputs; o++) {
            quanta[o] = in.readFloat();
        }
        long[] used = new long[words];
        for (int i = 0; i < words; i++) {
            used[i] = in.readLong();
        }
        byte[] weights = new byte[size];
        in.readFully(weights);
        return new WeightTable(quanta, used, weights);
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(outputs);
        out.writeInt(used.length);
        out.writeInt(packed.length / lanes * outputs);
        for (float quantum : quanta) {
            out.writeFloat(quantum);
        }
        for (long word : used) {
            out.writeLong(word);
        }
        for (int row = 0; row < packed.length / lanes; row++) {
            for (int output = 0; output < outputs; output++) {
                out.writeByte((int) (packed[row * lanes + output / Long.BYTES] >>> (Byte.SIZE * (output % Long.BYTES)))
                        - OFFSET);
            }
        }
    }
}
