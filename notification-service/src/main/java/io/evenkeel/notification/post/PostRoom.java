package io.evenkeel.notification.post;

import io.evenkeel.events.FollowupEvent.CustomerMessage;
import io.evenkeel.events.Topic;
import io.evenkeel.events.kafka.Decoded;
import io.evenkeel.events.kafka.EventCodec;
import io.evenkeel.notification.mail.Mailer;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Works a batch of records: reads them, sends what is to be sent in parallel lanes, and accounts for all of them in their order. */
final class PostRoom implements AutoCloseable {

    /** A batch must be done well before the broker takes the partitions away ({@code max.poll.interval.ms}). */
    private static final Duration BATCH_PATIENCE = Duration.ofMinutes(2);

    private static final int MEMORY = 5_000;

    private final Mailer mailer;
    private final Accounts accounts;
    private final int lanes;
    private final Clock clock;
    private final SentMemory memory = new SentMemory(MEMORY);
    /** Mail can wait a moment where somebody watches for alerts. Nothing relies on it: most JVMs pass priorities on to nobody. */
    @SuppressWarnings("ThreadPriorityCheck")
    private final ExecutorService threads = Executors.newCachedThreadPool(Thread.ofPlatform()
            .name("mail-lane-", 0)
            .daemon()
            .priority(Thread.MIN_PRIORITY)
            .factory());

    PostRoom(Mailer mailer, Accounts accounts, int lanes, Clock clock) {
        this.mailer = mailer;
        this.accounts = accounts;
        this.lanes = lanes;
        this.clock = clock;
    }

    /** What is to be written for these records. */
    List<Entry> work(List<ConsumerRecord<byte[], byte[]>> records) throws InterruptedException {
        List<Entry> unprocessable = new ArrayList<>();
        List<Job> jobs = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            switch (EventCodec.read(Topic.FOLLOWUP_MESSAGES.name(), record.key(), record.value(), record.headers())) {
                case Decoded.Known known -> job(record, known).ifPresent(jobs::add);
                case Decoded.Unreadable unreadable ->
                    unprocessable.add(accounts.deadLetter(record, unreadable.reason()));
                case Decoded.Unknown unknown -> {
                    continue;
                }
            }
        }
        List<Entry> entries = new ArrayList<>(unprocessable);
        done(jobs).forEach(done -> entries.addAll(accounts.of(done.job(), done.fate(), clock.instant())));
        return entries;
    }

    /** Only messages to customers are post; a waiting record whose notes are unreadable starts again. */
    private static Optional<Job> job(ConsumerRecord<byte[], byte[]> record, Decoded.Known known) {
        return known.envelope().event() instanceof CustomerMessage message
                ? Optional.of(new Job(
                        record,
                        known.envelope(),
                        message,
                        Attempt.of(record.headers()).orElse(Attempt.FIRST)))
                : Optional.empty();
    }

    /** Lane by lane, so in order for each customer. */
    private List<Lane.Done> done(List<Job> jobs) throws InterruptedException {
        Patience patience = new Patience(clock, clock.instant().plus(BATCH_PATIENCE));
        List<Future<List<Lane.Done>>> working = new ArrayList<>();
        for (List<Job> lane : Lanes.of(jobs, lanes)) {
            working.add(threads.submit(() -> new Lane(mailer, memory, patience).work(lane)));
        }
        List<Lane.Done> done = new ArrayList<>();
        for (Future<List<Lane.Done>> lane : working) {
            try {
                done.addAll(lane.get());
            } catch (ExecutionException e) {
                throw new IllegalStateException("a lane broke", e.getCause());
            }
        }
        return done;
    }

    /** A server that answers slowly does not hold up the end: what is not accounted for is read again after the next start. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
