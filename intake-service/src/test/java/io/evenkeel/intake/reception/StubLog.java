package io.evenkeel.intake.reception;

import io.evenkeel.events.Envelope;
import io.evenkeel.intake.idempotency.Mark;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A log in memory that answers what the test wants, when the test wants it. */
public final class StubLog implements EventLog {

    private final List<Envelope> written = Collections.synchronizedList(new ArrayList<>());
    private volatile CompletableFuture<Appended> answer = CompletableFuture.completedFuture(Appended.WRITTEN);
    private volatile boolean remembers = true;

    @Override
    public CompletableFuture<Appended> append(Envelope envelope, @Nullable Mark mark) {
        written.add(envelope);
        return answer.copy();
    }

    @Override
    public boolean remembersKeys() {
        return remembers;
    }

    public List<Envelope> written() {
        return List.copyOf(written);
    }

    public void answers(Appended appended) {
        answer = CompletableFuture.completedFuture(appended);
    }

    /** Appends from now on are answered when this future is completed. */
    public CompletableFuture<Appended> hold() {
        CompletableFuture<Appended> held = new CompletableFuture<>();
        answer = held;
        return held;
    }

    public void remembers(boolean knows) {
        remembers = knows;
    }

    public void reset() {
        written.clear();
        answers(Appended.WRITTEN);
        remembers = true;
    }
}
