package io.evenkeel.deploy.mailbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.evenkeel.events.Json;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;

/**
 * A file of mails, one after the other: a line of JSON that names id, envelope and length, then the mail as it came. What is written has
 * left the process, so a kill -9 loses nothing of it; a torn last entry is cut off when the file is opened again.
 */
final class Segment implements AutoCloseable {

    private static final int MAX_LINE = 64 * 1024;

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

    /** An entry and where its mail begins. */
    record Placed(Entry entry, long offset) {}

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

    /** Every whole entry in order; what follows the last whole one is cut off. */
    List<Placed> entries() throws IOException {
        List<Placed> entries = new ArrayList<>();
        long position = 0;
        while (position < file.length()) {
            file.seek(position);
            byte[] line = line();
            long offset = position + line.length + 1;
            Entry entry = entry(line);
            if (entry == null || offset + entry.length() > file.length()) {
                file.setLength(position);
                return entries;
            }
            entries.add(new Placed(entry, offset));
            position = offset + entry.length();
        }
        return entries;
    }

    private byte[] line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = file.read(); next != '\n' && next != -1 && line.length() < MAX_LINE; next = file.read()) {
            line.append((char) next);
        }
        return line.toString().getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
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
