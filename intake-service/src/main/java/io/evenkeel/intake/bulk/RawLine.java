package io.evenkeel.intake.bulk;

/** One record of an import as it came. */
final class RawLine {

    private final long number;
    private final byte[] bytes;
    private final boolean tooLong;

    RawLine(long number, byte[] bytes, boolean tooLong) {
        this.number = number;
        this.bytes = bytes;
        this.tooLong = tooLong;
    }

    /** The line where the record begins, counted from 1. */
    long number() {
        return number;
    }

    /** Without the line break; nothing when it was too long to be kept. */
    byte[] bytes() {
        return bytes;
    }

    boolean tooLong() {
        return tooLong;
    }
}
