package io.evenkeel.deploy.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/** Posts on schedule over many lanes. A lane that is busy leaves the next request to another; only when all are busy is one late. */
final class Load {

    private static final int LANES = 64;
    private static final long HIGHEST_MICROS = 120_000_000L;

    /** Makes the body of the request with that number. */
    interface Bodies {
        String body(int index);
    }

    /** Told of every {@code 202}, on the lane's thread. */
    interface Accepted {
        void accepted(String complaintId, long dueNanos);
    }

    /** {@code refused} were answered otherwise than 202, {@code broken} not at all. {@code answerMicros}: from due time to answer. */
    record Result(int sent, int accepted, int refused, int broken, double seconds, Histogram answerMicros) {}

    private final int port;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger accepted = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger broken = new AtomicInteger();
    private final Histogram micros = new ConcurrentHistogram(HIGHEST_MICROS, 3);

    Load(int port) {
        this.port = port;
    }

    Result run(int perSecond, int seconds, Bodies bodies, Accepted told) throws InterruptedException {
        long start = System.nanoTime() + 50_000_000L;
        Pace pace = new Pace(start, perSecond, perSecond * seconds);
        List<Thread> lanes = new ArrayList<>();
        for (int i = 0; i < Math.min(LANES, pace.total()); i++) {
            lanes.add(Thread.ofPlatform().name("lane-" + i).start(() -> drive(pace, bodies, told)));
        }
        for (Thread lane : lanes) {
            lane.join();
        }
        double took = (System.nanoTime() - start) / 1e9;
        return new Result(pace.total(), accepted.get(), refused.get(), broken.get(), took, micros);
    }

    private void drive(Pace pace, Bodies bodies, Accepted told) {
        Lane lane = null;
        for (int index = next.getAndIncrement(); index < pace.total(); index = next.getAndIncrement()) {
            byte[] body = bodies.body(index).getBytes(UTF_8);
            long due = pace.dueNanos(index);
            for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            try {
                lane = lane == null ? new Lane(port, "/complaints") : lane;
                note(lane.post(body), due, told);
            } catch (IOException e) {
                broken.incrementAndGet();
                lane = closed(lane);
            }
        }
        closed(lane);
    }

    private void note(Lane.Answer answer, long due, Accepted told) {
        micros.recordValue(Math.min(HIGHEST_MICROS, (System.nanoTime() - due) / 1_000));
        if (answer.status() == 202) {
            accepted.incrementAndGet();
            told.accepted(Ids.complaintId(answer.body()), due);
        } else {
            refused.incrementAndGet();
        }
    }

    private @Nullable Lane closed(@Nullable Lane lane) {
        if (lane != null) {
            try {
                lane.close();
            } catch (IOException e) {
                broken.incrementAndGet();
            }
        }
        return null;
    }
}
