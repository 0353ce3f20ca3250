package io.evenkeel.notification.deliveries;

import io.evenkeel.events.DeliveryEvent;
import io.evenkeel.events.Topic;
import io.evenkeel.events.kafka.Decoded;
import io.evenkeel.events.kafka.EventCodec;
import io.evenkeel.events.kafka.TopicTail;
import io.evenkeel.notification.meters.NotificationMeters;
import io.evenkeel.notification.startup.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartitionInfo;
import org.jspecify.annotations.Nullable;
import org.rocksdb.RocksDBException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Follows {@code notification.deliveries} into the store. Every instance has all of it, so any of them answers. */
final class DeliveryView implements Part {

    private static final Logger log = LoggerFactory.getLogger(DeliveryView.class);
    private static final String TOPIC = Topic.NOTIFICATION_DELIVERIES.name();

    private final DeliveryStore store;
    private final Map<String, Object> consumerConfig;
    private final Map<String, Object> adminConfig;
    private final NotificationMeters meters;
    private volatile @Nullable TopicTail tail;
    private volatile boolean broken;

    DeliveryView(
            DeliveryStore store,
            Map<String, Object> consumerConfig,
            Map<String, Object> adminConfig,
            NotificationMeters meters) {
        this.store = store;
        this.consumerConfig = new HashMap<>(consumerConfig);
        this.adminConfig = new HashMap<>(adminConfig);
        this.meters = meters;
    }

    @Override
    public String name() {
        return "deliveries";
    }

    @Override
    public Set<String> awaits() {
        return Set.of(TOPIC);
    }

    @Override
    public void begin() {
        try {
            TopicDescription topic = described();
            store.belongTo(topic.topicId().toString());
            List<Integer> partitions = topic.partitions().stream()
                    .map(TopicPartitionInfo::partition)
                    .toList();
            TopicTail.Start from = new TopicTail.Start.At(store.position(partitions));
            tail = new TopicTail(consumerConfig, TOPIC, from, this::read);
        } catch (RocksDBException e) {
            throw new IllegalStateException("the store of deliveries does not answer", e);
        }
    }

    private TopicDescription described() {
        try (Admin admin = Admin.create(adminConfig)) {
            return admin.describeTopics(List.of(TOPIC))
                    .allTopicNames()
                    .get()
                    .values()
                    .iterator()
                    .next();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the broker does not describe " + TOPIC, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** After a failure nothing more is taken in, so that the next start reads on from there. */
    private void read(ConsumerRecord<byte[], byte[]> record) {
        if (broken) {
            return;
        }
        try {
            Optional<Delivery> delivery = delivery(record);
            if (delivery.isPresent()) {
                store.add(delivery.get(), record.partition(), record.offset());
            } else {
                store.pass(record.partition(), record.offset());
            }
        } catch (RocksDBException e) {
            log.error("the store of deliveries takes no more; is the disk full?", e);
            broken = true;
        }
    }

    private Optional<Delivery> delivery(ConsumerRecord<byte[], byte[]> record) {
        return switch (EventCodec.read(record)) {
            case Decoded.Known known ->
                known.envelope().event() instanceof DeliveryEvent event
                        ? Optional.of(Delivery.of(known.envelope(), event))
                        : Optional.empty();
            case Decoded.Unknown unknown -> Optional.empty();
            case Decoded.Unreadable unreadable -> {
                log.warn("{} at {}:{}: {}", TOPIC, record.partition(), record.offset(), unreadable.reason());
                meters.deadLetter(TOPIC);
                yield Optional.empty();
            }
        };
    }

    @Override
    public boolean ready() {
        TopicTail following = tail;
        return following != null && following.caughtUp().isDone() && !broken;
    }

    @Override
    public void end() {
        TopicTail following = tail;
        if (following != null) {
            following.close();
        }
    }
}
