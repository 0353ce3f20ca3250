package io.evenkeel.triage.desk;

import io.evenkeel.events.Envelope;
import io.evenkeel.events.Json;
import io.evenkeel.events.Topic;
import io.evenkeel.events.TriageEvent;
import io.evenkeel.events.kafka.Decoded;
import io.evenkeel.events.kafka.EventCodec;
import io.evenkeel.events.kafka.Offsets;
import io.evenkeel.events.kafka.TopicTail;
import io.evenkeel.triage.TriageSettings;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.Mono;

/**
 * Escalations as they come and change, as server-sent events. The id of an event is where the stream stands in every partition, so a client
 * that comes back with {@code Last-Event-ID} goes on without gap or repeat. A stream that cannot follow ends, and comes back the same way.
 */
@RestController
class EscalationStream {

    private static final int BUFFER = 2_000;
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final Map<String, Object> consumer;
    private final Semaphore places;

    EscalationStream(KafkaProperties kafka, TriageSettings settings) {
        this.consumer = kafka.buildConsumerProperties();
        this.places = new Semaphore(settings.maxStreams());
    }

    @GetMapping(path = "/escalations/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Flux<ServerSentEvent<String>> stream(
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId) {
        TopicTail.Start start = start(lastEventId);
        if (!places.tryAcquire()) {
            return Flux.error(Problem.unavailable("Too many streams are open."));
        }
        Flux<ServerSentEvent<String>> events = Flux.<ServerSentEvent<String>>create(
                        sink -> follow(sink, start), FluxSink.OverflowStrategy.IGNORE)
                .onBackpressureBuffer(BUFFER)
                .onErrorResume(reactor.core.Exceptions::isOverflow, slow -> Mono.empty());
        Flux<ServerSentEvent<String>> heartbeat = Flux.interval(Duration.ZERO, HEARTBEAT)
                .onBackpressureDrop()
                .map(tick -> ServerSentEvent.<String>builder().comment("").build());
        return events.publish(live -> Flux.merge(live, heartbeat.takeUntilOther(live.ignoreElements())))
                .doFinally(end -> places.release());
    }

    private static TopicTail.Start start(@Nullable String lastEventId) {
        if (lastEventId == null) {
            return new TopicTail.Start.End();
        }
        return Offsets.parse(lastEventId)
                .<TopicTail.Start>map(TopicTail.Start.At::new)
                .orElseThrow(() -> Problem.invalid(
                        java.util.List.of(new Problem.Fault("Last-Event-ID", "is not an id of this stream"))));
    }

    private void follow(FluxSink<ServerSentEvent<String>> sink, TopicTail.Start start) {
        TopicTail tail = new TopicTail(consumer, Topic.TRIAGE_DECISIONS.name(), start, new Follower(sink));
        sink.onDispose(tail::close);
    }

    /** Turns records into events; knows where the stream stands. Used by the tail's thread alone. */
    private static final class Follower implements TopicTail.Listener {

        private final FluxSink<ServerSentEvent<String>> sink;
        private Offsets position = Offsets.none();

        Follower(FluxSink<ServerSentEvent<String>> sink) {
            this.sink = sink;
        }

        @Override
        public void onStart(Offsets from) {
            position = from;
        }

        @Override
        public void onRecord(ConsumerRecord<byte[], byte[]> record) {
            position = position.after(record.partition(), record.offset());
            if (EventCodec.read(record) instanceof Decoded.Known known && concernsSupervisors(known.envelope())) {
                sink.next(ServerSentEvent.<String>builder()
                        .id(position.toString())
                        .event(known.envelope().type().wire())
                        .data(new String(Json.write(known.envelope().event()), StandardCharsets.UTF_8))
                        .build());
            }
        }
    }

    private static boolean concernsSupervisors(Envelope envelope) {
        return switch (envelope.event()) {
            case TriageEvent.ComplaintResolved resolved -> resolved.priority() != null;
            case TriageEvent.ConductWarned warned -> false;
            default -> true;
        };
    }
}
