package io.evenkeel.notification.alerts;

import java.util.concurrent.ArrayBlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** What the hub hands to one stream: bounded, and ended when the client does not keep up. */
final class LiveFeed {

    private static final Logger log = LoggerFactory.getLogger(LiveFeed.class);

    private final Sinks.Many<Positioned> sink;

    LiveFeed(int buffer) {
        this.sink = Sinks.many().unicast().onBackpressureBuffer(new ArrayBlockingQueue<>(buffer));
    }

    /** Called by the hub's thread only. What was buffered before an overflow is still delivered. */
    void offer(Positioned positioned) {
        if (sink.tryEmitNext(positioned) == Sinks.EmitResult.FAIL_OVERFLOW) {
            log.warn("a reader of the alerts does not keep up: its stream ends, to be resumed with Last-Event-ID");
            end();
        }
    }

    /** A feed that has ended already, or whose client is gone, stays as it is. */
    void end() {
        Sinks.EmitResult result = sink.tryEmitComplete();
        if (result == Sinks.EmitResult.FAIL_NON_SERIALIZED) {
            throw new IllegalStateException("only the hub's thread may offer and end");
        }
    }

    Flux<Positioned> received() {
        return sink.asFlux();
    }
}
