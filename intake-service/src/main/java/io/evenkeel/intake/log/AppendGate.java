package io.evenkeel.intake.log;

/**
 * Bounds what is on its way to the log, in records and in bytes. Smaller than the producer's buffer, so that the producer never has to
 * wait for room: who finds the gate closed is told so at once.
 */
final class AppendGate {

    private final int maxRecords;
    private final long maxBytes;
    private int records;
    private long bytes;

    AppendGate(int maxRecords, long maxBytes) {
        this.maxRecords = maxRecords;
        this.maxBytes = maxBytes;
    }

    synchronized boolean enter(int size) {
        if (records >= maxRecords || bytes + size > maxBytes) {
            return false;
        }
        records++;
        bytes += size;
        return true;
    }

    synchronized void leave(int size) {
        records--;
        bytes -= size;
    }

    synchronized int records() {
        return records;
    }
}
