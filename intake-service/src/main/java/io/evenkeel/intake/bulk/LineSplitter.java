package io.evenkeel.intake.bulk;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a stream of bytes into records at line breaks ({@code LF} or {@code CRLF}). In CSV a line break inside quotes is part of the
 * record; a quote counts only where a field begins, as RFC 4180 has it. Works on bytes, since in UTF-8 none of these signs is ever part of
 * another. Holds at most one record. Not safe for use by many threads.
 */
final class LineSplitter {

    private static final int NO_QUOTES = -1;

    private enum State {
        FIELD_START,
        PLAIN,
        QUOTED,
        QUOTE_IN_QUOTED
    }

    private final int maxBytes;
    private final ByteArrayOutputStream record = new ByteArrayOutputStream();
    private int separator = NO_QUOTES;
    private State state = State.FIELD_START;
    private long line = 1;
    private long began = 1;
    private boolean tooLong;

    LineSplitter(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    /** From here on records may hold quoted fields, parted by this sign. */
    void quotedFields(char fieldSeparator) {
        separator = fieldSeparator;
    }

    /** Takes one byte; true when it ended a record, which {@link #take()} then gives. */
    boolean feed(byte b) {
        if (separator != NO_QUOTES) {
            state = next(b);
        }
        if (b != '\n') {
            keep(b);
            return false;
        }
        line++;
        if (state == State.QUOTED) {
            keep(b);
            return false;
        }
        return true;
    }

    /** The record that has just ended, or what there is of one when the stream has ended. */
    RawLine take() {
        byte[] bytes = tooLong ? new byte[0] : withoutCarriageReturn(record.toByteArray());
        RawLine taken = new RawLine(began, bytes, tooLong);
        record.reset();
        tooLong = false;
        began = line;
        state = State.FIELD_START;
        return taken;
    }

    /** What remains at the end of the stream: a last record without a line break, or nothing. */
    List<RawLine> rest() {
        List<RawLine> rest = new ArrayList<>();
        if (record.size() > 0 || tooLong) {
            rest.add(take());
        }
        return rest;
    }

    private State next(byte b) {
        return switch (state) {
            case QUOTED -> b == '"' ? State.QUOTE_IN_QUOTED : State.QUOTED;
            case QUOTE_IN_QUOTED -> b == '"' ? State.QUOTED : unquoted(b);
            case FIELD_START -> b == '"' ? State.QUOTED : unquoted(b);
            case PLAIN -> unquoted(b);
        };
    }

    private State unquoted(byte b) {
        return b == separator ? State.FIELD_START : State.PLAIN;
    }

    private void keep(byte b) {
        if (record.size() < maxBytes) {
            record.write(b);
        } else {
            tooLong = true;
        }
    }

    private static byte[] withoutCarriageReturn(byte[] bytes) {
        int last = bytes.length - 1;
        return last >= 0 && bytes[last] == '\r' ? java.util.Arrays.copyOf(bytes, last) : bytes;
    }
}
