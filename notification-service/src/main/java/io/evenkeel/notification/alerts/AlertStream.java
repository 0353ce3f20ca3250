package io.evenkeel.notification.alerts;

import io.evenkeel.events.kafka.Offsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.http.codec.ServerSentEvent;
import reactor.core.publisher.Flux;
import reactor.core.publisher.SynchronousSink;
import reactor.core.scheduler.Schedulers;

/** One client's stream: what it missed, read from the log at its own pace, then what comes, without gap or repeat. */
final class AlertStream {

    private final AlertLog log;
    private final AlertHub hub;
    private final AlertFilter filter;
    private final int buffer;

    AlertStream(AlertLog log, AlertHub hub, AlertFilter filter, int buffer) {
        this.log = log;
        this.hub = hub;
        this.filter = filter;
        this.buffer = buffer;
    }

    /** {@code seen}: where the client stands, or empty for one that begins now. The stream is joined when it is subscribed to. */
    Flux<ServerSentEvent<String>> open(Optional<Offsets> seen) {
        return Flux.defer(() -> {
            LiveFeed feed = new LiveFeed(buffer);
            return joined(feed, hub.join(feed), seen).doFinally(signal -> hub.leave(feed));
        });
    }

    /** The live feed was joined first, so what happens during the replay waits in it; the replay ends where the feed begins. */
    private Flux<ServerSentEvent<String>> joined(LiveFeed feed, Offsets joined, Optional<Offsets> seen) {
        Offsets from = seen.orElse(joined);
        Flux<Positioned> missed = seen.isEmpty() ? Flux.empty() : replay(from, joined);
        Flux<Positioned> live = feed.received()
                .filter(positioned -> !from.covers(positioned.partition(), positioned.offset()))
                .map(positioned -> at(positioned, Positioned.further(positioned.after(), from)));
        return Flux.just(standing(from))
                .concatWith(missed.concatWith(live).handle(this::show))
                .concatWithValues(comment("come back with Last-Event-ID"));
    }

    private Flux<Positioned> replay(Offsets from, Offsets goal) {
        return Flux.<List<Positioned>, Replay>generate(
                        () -> new Replay(log.readFrom(from), from, goal), Replay::next, Replay::close)
                .subscribeOn(Schedulers.boundedElastic())
                .concatMapIterable(batch -> batch, 1);
    }

    private void show(Positioned positioned, SynchronousSink<ServerSentEvent<String>> sink) {
        Alert alert = positioned.alert();
        if (alert != null && filter.wants(alert)) {
            sink.next(ServerSentEvent.builder(alert.json())
                    .id(positioned.after().toString())
                    .event(alert.type())
                    .build());
        }
    }

    private static Positioned at(Positioned positioned, Offsets after) {
        return new Positioned(positioned.partition(), positioned.offset(), after, positioned.alert());
    }

    /** An id without data is no event, but a client that loses the line before the first event comes back with it. */
    private static ServerSentEvent<String> standing(Offsets from) {
        return ServerSentEvent.<String>builder()
                .id(from.toString())
                .comment("connected")
                .build();
    }

    static ServerSentEvent<String> comment(String text) {
        return ServerSentEvent.<String>builder().comment(text).build();
    }

    /** The way from where the client stood to where the live feed begins. */
    private static final class Replay {

        private final AlertLog.Reader reader;
        private final Offsets goal;
        private Offsets position;

        Replay(AlertLog.Reader reader, Offsets from, Offsets goal) {
            this.reader = reader;
            this.position = from;
            this.goal = goal;
        }

        Replay next(SynchronousSink<List<Positioned>> sink) {
            if (reader.hasReached(goal)) {
                sink.complete();
                return this;
            }
            List<Positioned> read = new ArrayList<>();
            for (ConsumerRecord<byte[], byte[]> record : reader.next()) {
                if (goal.covers(record.partition(), record.offset())) {
                    position = position.after(record.partition(), record.offset());
                    AlertLog.alert(record, AlertStream::passOver)
                            .ifPresent(alert ->
                                    read.add(new Positioned(record.partition(), record.offset(), position, alert)));
                }
            }
            sink.next(read);
            return this;
        }

        void close() {
            reader.close();
        }
    }

    /** Nothing to do: it was put aside when it came. */
    private static void passOver(ConsumerRecord<byte[], byte[]> record, String reason) {
        // The hub counted it and put it aside; a replay only reads it again.
    }
}
