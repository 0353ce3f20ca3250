package io.evenkeel.triage.desk;

import io.evenkeel.events.kafka.TopicTail;
import io.evenkeel.triage.TriageSettings;
import io.evenkeel.triage.decision.Command;
import io.evenkeel.triage.stream.CommandRecord;
import io.evenkeel.triage.stream.Reply;
import io.evenkeel.triage.stream.TriageTopics;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Sends supervisors' commands into the stream and waits for their verdicts, which come back on a topic that every instance reads (ADR
 * 0006). A command whose verdict does not come in time may still take effect; sending it again is safe.
 */
@Component
class CommandGateway implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(CommandGateway.class);
    private static final int MAX_WAITING = 1_000;

    private final Map<String, CompletableFuture<Reply>> waiting = new ConcurrentHashMap<>();
    private final Producer<byte[], byte[]> producer;
    private final TopicTail replies;
    private final Duration timeout;

    CommandGateway(KafkaProperties kafka, TriageSettings settings) {
        this.timeout = settings.commandTimeout();
        Map<String, Object> config = new HashMap<>(kafka.buildProducerProperties());
        config.put("acks", "all");
        config.put("enable.idempotence", true);
        config.put("max.block.ms", timeout.toMillis());
        config.put("delivery.timeout.ms", (int) timeout.toMillis());
        config.put("request.timeout.ms", (int) timeout.toMillis() - 500);
        config.put("linger.ms", 0);
        this.producer = new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer());
        this.replies = new TopicTail(
                kafka.buildConsumerProperties(), TriageTopics.REPLIES, new TopicTail.Start.End(), this::onReply);
    }

    /** The verdict, or an error of 503 when none came in time. */
    Mono<Reply> send(String customerId, Command command) {
        if (waiting.size() >= MAX_WAITING) {
            return Mono.error(Problem.unavailable("Too many commands wait for their verdict."));
        }
        String commandId = UUID.randomUUID().toString();
        CompletableFuture<Reply> reply = new CompletableFuture<>();
        waiting.put(commandId, reply);
        CommandRecord record = new CommandRecord(commandId, customerId, command);
        return Mono.fromCallable(() -> produce(record, reply))
                // The producer blocks while it has no metadata, and an event loop must not.
                .subscribeOn(Schedulers.boundedElastic())
                .then(Mono.fromFuture(() -> reply))
                .timeout(timeout)
                .onErrorMap(
                        failure -> !(failure instanceof org.springframework.web.ErrorResponseException),
                        failure -> Problem.unavailable("The verdict did not come in time; sending it again is safe."))
                .doFinally(end -> waiting.remove(commandId));
    }

    private Future<RecordMetadata> produce(CommandRecord record, CompletableFuture<Reply> reply) {
        return producer.send(record.toRecord(), (metadata, failure) -> {
            if (failure != null) {
                log.warn("a command could not be written: {}", failure.toString());
                reply.completeExceptionally(failure);
            }
        });
    }

    private void onReply(ConsumerRecord<byte[], byte[]> record) {
        try {
            Reply reply = Reply.read(record.value());
            CompletableFuture<Reply> future = waiting.get(reply.commandId());
            if (future != null) {
                future.complete(reply);
            }
        } catch (RuntimeException e) {
            log.warn("a verdict on {}-{}@{} cannot be read", record.topic(), record.partition(), record.offset(), e);
        }
    }

    @Override
    public void destroy() {
        replies.close();
        producer.close(Duration.ofMillis(TimeUnit.SECONDS.toMillis(2)));
    }
}
