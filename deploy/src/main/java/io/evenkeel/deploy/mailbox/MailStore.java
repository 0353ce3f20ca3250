package io.evenkeel.deploy.mailbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The newest mails, in files that survive a restart. The oldest file goes when there are more than {@link Limits} allows. */
final class MailStore implements AutoCloseable {

    /** {@code segmentBytes} a file, {@code segments} files at most, {@code mails} listed at most. */
    record Limits(long segmentBytes, int segments, int mails) {
        static final Limits USUAL = new Limits(8L * 1024 * 1024, 8, 20_000);
    }

    /** {@code accepted} since this process started; {@code repeated} of those had a Message-ID that was seen before. */
    record Stats(int kept, long accepted, long repeated, long newestId) {}

    private record Kept(MailSummary summary, Segment segment, long offset) {}

    private final Path directory;
    private final Limits limits;
    private final Deque<Segment> segments = new ArrayDeque<>();
    private final NavigableMap<Long, Kept> mails = new TreeMap<>();
    private final SeenIds seen = new SeenIds();
    private long lastId;
    private long accepted;
    private long repeated;

    MailStore(Path directory, Limits limits) throws IOException {
        this.directory = Files.createDirectories(directory);
        this.limits = limits;
        for (Path file : files()) {
            load(new Segment(file));
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".mails"))
                    .sorted()
                    .toList();
        }
    }

    private void load(Segment segment) throws IOException {
        segments.addLast(segment);
        for (Segment.Placed placed : segment.entries()) {
            Segment.Entry entry = placed.entry();
            MailSummary summary =
                    MailReader.summary(entry.id(), entry.receivedAt(), entry.from(), entry.to(), placed.raw());
            mails.put(entry.id(), new Kept(summary, segment, placed.offset()));
            seen.add(summary.messageId());
            lastId = Math.max(lastId, entry.id());
        }
    }

    /** Returns once the mail has left this process for the file. */
    synchronized MailSummary add(Instant now, String from, List<String> to, byte[] raw) throws IOException {
        long id = ++lastId;
        MailSummary summary = MailReader.summary(id, now, from, to, raw);
        Segment segment = writable(id);
        long offset = segment.append(new Segment.Entry(id, now, from, to, raw.length), raw);
        mails.put(id, new Kept(summary, segment, offset));
        if (mails.size() > limits.mails()) {
            mails.pollFirstEntry();
        }
        accepted++;
        if (!seen.add(summary.messageId())) {
            repeated++;
        }
        return summary;
    }

    private Segment writable(long nextId) throws IOException {
        Segment last = segments.peekLast();
        if (last != null && last.size() < limits.segmentBytes()) {
            return last;
        }
        Segment fresh = new Segment(directory.resolve("%012d.mails".formatted(nextId)));
        segments.addLast(fresh);
        while (segments.size() > limits.segments()) {
            dropOldest();
        }
        return fresh;
    }

    private void dropOldest() throws IOException {
        Segment oldest = segments.removeFirst();
        mails.values().removeIf(kept -> kept.segment().equals(oldest));
        oldest.close();
        Files.deleteIfExists(oldest.path());
    }

    /** Newest first, those below {@code beforeId}. */
    synchronized List<MailSummary> newest(String recipient, long beforeId, int limit) {
        List<MailSummary> found = new ArrayList<>();
        for (Kept kept : mails.headMap(beforeId, false).descendingMap().values()) {
            if (found.size() == limit) {
                break;
            }
            if (kept.summary().isFor(recipient)) {
                found.add(kept.summary());
            }
        }
        return Collections.unmodifiableList(found);
    }

    synchronized Optional<MailSummary> summary(long id) {
        return Optional.ofNullable(mails.get(id)).map(Kept::summary);
    }

    synchronized Optional<byte[]> raw(long id) throws IOException {
        Kept kept = mails.get(id);
        return kept == null
                ? Optional.empty()
                : Optional.of(kept.segment().read(kept.offset(), kept.summary().size()));
    }

    synchronized Stats stats() {
        return new Stats(mails.size(), accepted, repeated, lastId);
    }

    @Override
    public synchronized void close() throws IOException {
        for (Segment segment : segments) {
            segment.close();
        }
    }
}
