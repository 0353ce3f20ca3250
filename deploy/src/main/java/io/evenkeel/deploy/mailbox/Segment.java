package io.evenkeel.deploy.mailbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.evenkeel.events.Json;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JacksonException;

/**
 * A file of mails, one after the other: a line of JSON that names id, envelope and length, then the mail as it came. What is written has
 * left the process, so a kill -9 loses nothing of it; a torn last entry is cut off when the file is opened again.
 */
final class Segment implements AutoCloseable {

    private final RandomAccessFile file;
    private final Path path;

    Segment(Path path) throws IOException {
        this.path = path;
        this.file = new RandomAccessFile(path.toFile(), "rw");
    }

    Path path() {
        return path;
    }

    record Entry(long id, Instant receivedAt, String from, List<String> to, int length) {}

    /** An entry, its mail and where that begins. */
    record Placed(Entry entry, long offset, byte[] raw) {}

    /** Appends a mail and returns where it begins. */
    long append(Entry entry, byte[] raw) throws IOException {
        byte[] line = Json.write(entry);
        byte[] all = new byte[line.length + 1 + raw.length];
        System.arraycopy(line, 0, all, 0, line.length);
        all[line.length] = '\n';
        System.arraycopy(raw, 0, all, line.length + 1, raw.length);
        long end = file.length();
        file.seek(end);
        file.write(all);
        return end + line.length + 1;
    }

    byte[] read(long offset, int length) throws IOException {
        byte[] raw = new byte[length];
        file.seek(offset);
        file.readFully(raw);
        return raw;
    }

    long size() throws IOException {
        return file.length();
    }

    /** Every whole entry in order; what follows the last whole one is cut off. Takes the whole file into memory. */
    List<Placed> entries() throws IOException {
        byte[] all = read(0, Math.toIntExact(file.length()));
        List<Placed> entries = new ArrayList<>();
        int position = 0;
        while (position < all.length) {
            int offset = endOfLine(all, position) + 1;
            Entry entry = entry(Arrays.copyOfRange(all, position, offset - 1));
            if (entry == null || entry.length() > all.length - offset) {
                file.setLength(position);
                return entries;
            }
            position = offset + entry.length();
            entries.add(new Placed(entry, offset, Arrays.copyOfRange(all, offset, position)));
        }
        return entries;
    }

    private static int endOfLine(byte[] all, int from) {
        int at = from;
        while (at < all.length - 1 && all[at] != '\n') {
            at++;
        }
        return at;
    }

    private static @org.jspecify.annotations.Nullable Entry entry(byte[] line) {
        try {
            return Json.mapper().readValue(new String(line, UTF_8), Entry.class);
        } catch (JacksonException torn) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
