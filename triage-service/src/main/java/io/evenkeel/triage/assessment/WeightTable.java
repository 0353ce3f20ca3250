package io.evenkeel.triage.assessment;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Weights of hashed places for several outputs, one byte each, the outputs of a place side by side so that one look-up serves them all.
 * A weight is its byte times the output's quantum.
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
    private final long[] packed;

    /** {@code weights} has the outputs of a place side by side. */
    WeightTable(int outputs, float[] quanta, byte[] weights) {
        this.outputs = outputs;
        this.lanes = (outputs + Long.BYTES - 1) / Long.BYTES;
        this.quanta = quanta.clone();
        this.packed = new long[weights.length / outputs * lanes];
        for (int i = 0; i < weights.length; i++) {
            int output = i % outputs;
            int at = i / outputs * lanes + output / Long.BYTES;
            packed[at] |= (long) (weights[i] + OFFSET) << (Byte.SIZE * (output % Long.BYTES));
        }
    }

    /** Rounds {@code exact[output][place]} to bytes. */
    static WeightTable quantised(float[][] exact) {
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
        return new WeightTable(outputs, quanta, weights);
    }

    /** Adds the weights of the first {@code size} places, each counting {@code value}, to {@code margins}. */
    void add(int[] places, int size, float value, float[] margins) {
        int[] sums = new int[lanes * Long.BYTES];
        long[] even = new long[lanes];
        long[] odd = new long[lanes];
        for (int from = 0; from < size; from += BEFORE_OVERFLOW) {
            int to = Math.min(size, from + BEFORE_OVERFLOW);
            for (int i = from; i < to; i++) {
                int base = places[i] * lanes;
                for (int lane = 0; lane < lanes; lane++) {
                    long eight = packed[base + lane];
                    even[lane] += eight & EVEN;
                    odd[lane] += (eight >>> Byte.SIZE) & EVEN;
                }
            }
            unpack(even, odd, sums);
        }
        for (int o = 0; o < outputs; o++) {
            margins[o] += (sums[o] - OFFSET * size) * quanta[o] * value;
        }
    }

    private static void unpack(long[] even, long[] odd, int[] sums) {
        for (int lane = 0; lane < even.length; lane++) {
            for (int pair = 0; pair < 4; pair++) {
                sums[lane * Long.BYTES + 2 * pair] += (int) (even[lane] >>> (Short.SIZE * pair)) & 0xFFFF;
                sums[lane * Long.BYTES + 2 * pair + 1] += (int) (odd[lane] >>> (Short.SIZE * pair)) & 0xFFFF;
            }
            even[lane] = 0;
            odd[lane] = 0;
        }
    }

    void add(int place, float value, float[] margins) {
        for (int o = 0; o < outputs; o++) {
            margins[o] += weight(place, o) * value;
        }
    }

    float weight(int place, int output) {
        return stored(place, output) * quanta[output];
    }

    private int stored(int place, int output) {
        long eight = packed[place * lanes + output / Long.BYTES];
        return (int) (eight >>> (Byte.SIZE * (output % Long.BYTES)) & 0xFF) - OFFSET;
    }

    static WeightTable read(DataInput in) throws IOException {
        int outputs = in.readInt();
        int size = in.readInt();
        boolean plausible = outputs > 0 && size > 0 && size <= LARGEST && size % outputs == 0;
        if (!plausible) {
            throw new IOException("not a table of weights: " + outputs + " outputs, " + size + " bytes");
        }
        float[] quanta = new float[outputs];
        for (int o = 0; o < outputs; o++) {
            quanta[o] = in.readFloat();
        }
        byte[] weights = new byte[size];
        in.readFully(weights);
        return new WeightTable(outputs, quanta, weights);
    }

    void write(DataOutput out) throws IOException {
        int places = packed.length / lanes;
        out.writeInt(outputs);
        out.writeInt(places * outputs);
        for (float quantum : quanta) {
            out.writeFloat(quantum);
        }
        for (int place = 0; place < places; place++) {
            for (int output = 0; output < outputs; output++) {
                out.writeByte(stored(place, output));
            }
        }
    }
}
