package io.evenkeel.notification.mail;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * Connections that stay open between two batches: greeting and parting cost both sides more than a mail. A connection that nobody wanted
 * for a while is closed, long before servers grow tired of it. Safe for use by many threads.
 */
final class SmtpConnections implements AutoCloseable {

    private final JavaMailSenderImpl server;
    private final long idleNanos;
    private final ConcurrentLinkedDeque<Idle> idle = new ConcurrentLinkedDeque<>();
    private final ScheduledExecutorService sweeper = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("smtp-idle").factory());

    private final ScheduledFuture<?> sweeping;

    /** Since then, by {@link System#nanoTime()}. */
    private record Idle(SmtpConnection connection, long since) {}

    /** {@code idleAtMost}: how long a connection waits for its next use, and how often that is looked at. */
    SmtpConnections(JavaMailSenderImpl server, Duration idleAtMost) {
        this.server = server;
        this.idleNanos = idleAtMost.toNanos();
        this.sweeping = sweeper.scheduleWithFixedDelay(this::sweep, idleNanos, idleNanos, TimeUnit.NANOSECONDS);
    }

    /** The one that was used last, or a new one; whoever takes it gives it back. */
    SmtpConnection take() {
        Idle waiting = idle.pollFirst();
        return waiting == null ? new SmtpConnection(server) : waiting.connection();
    }

    void giveBack(SmtpConnection connection) {
        idle.addFirst(new Idle(connection, System.nanoTime()));
        if (sweeper.isShutdown()) {
            closeAll();
        }
    }

    /** How many wait for their next use. */
    int idle() {
        return idle.size();
    }

    private void sweep() {
        for (Idle waiting : List.copyOf(idle)) {
            // Only who takes it out of the queue may close it: a sender may have been quicker.
            if (System.nanoTime() - waiting.since() >= idleNanos && idle.remove(waiting)) {
                waiting.connection().close();
            }
        }
    }

    @Override
    public void close() {
        sweeping.cancel(false);
        sweeper.shutdown();
        closeAll();
    }

    private void closeAll() {
        for (Idle waiting = idle.pollFirst(); waiting != null; waiting = idle.pollFirst()) {
            waiting.connection().close();
        }
    }
}
