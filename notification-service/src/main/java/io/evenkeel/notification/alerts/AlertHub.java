package io.evenkeel.notification.alerts;

import io.evenkeel.events.Topic;
import io.evenkeel.events.kafka.Offsets;
import io.evenkeel.events.kafka.TopicTail;
import io.evenkeel.notification.meters.NotificationMeters;
import io.evenkeel.notification.startup.OwnTopics;
import io.evenkeel.notification.startup.Part;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Reads the log once for all streams of this instance and hands every record to each of them. */
final class AlertHub implements Part {

    private final AlertLog log;
    private final PutAside putAside;
    private final OwnTopics own;
    private final NotificationMeters meters;
    private final Clock clock;
    private final CopyOnWriteArrayList<LiveFeed> feeds = new CopyOnWriteArrayList<>();

    /** Guards the position together with the list of feeds: a feed that joins gets exactly what comes after the position it is told. */
    private final Object lock = new Object();

    private @Nullable Offsets position;
    private volatile @Nullable TopicTail tail;

    AlertHub(AlertLog log, PutAside putAside, OwnTopics own, NotificationMeters meters, Clock clock) {
        this.log = log;
        this.putAside = putAside;
        this.own = own;
        this.meters = meters;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "alerts";
    }

    @Override
    public List<NewTopic> owns() {
        return List.of(own.deadLettersOf(Topic.TRIAGE_DECISIONS));
    }

    @Override
    public Set<String> awaits() {
        return Set.of(Topic.TRIAGE_DECISIONS.name());
    }

    @Override
    public void begin() {
        Offsets from = log.end();
        synchronized (lock) {
            position = from;
        }
        tail = log.follow(from, this::broadcast);
    }

    @Override
    public boolean ready() {
        TopicTail following = tail;
        return following != null && following.caughtUp().isDone();
    }

    @Override
    public void end() {
        TopicTail following = tail;
        if (following != null) {
            following.close();
        }
        feeds.forEach(LiveFeed::end);
    }

    /** Where the feed joined: it gets all that comes after. Only once the hub is ready. */
    Offsets join(LiveFeed feed) {
        synchronized (lock) {
            if (position == null) {
                throw new IllegalStateException("the log is not being read yet");
            }
            feeds.add(feed);
            return position;
        }
    }

    void leave(LiveFeed feed) {
        feeds.remove(feed);
    }

    private void broadcast(ConsumerRecord<byte[], byte[]> record) {
        Alert alert = AlertLog.alert(record, putAside::put).orElse(null);
        synchronized (lock) {
            Offsets before = position;
            if (before == null || before.covers(record.partition(), record.offset())) {
                return;
            }
            Offsets after = before.after(record.partition(), record.offset());
            position = after;
            if (alert != null) {
                Positioned positioned = new Positioned(record.partition(), record.offset(), after, alert);
                feeds.forEach(feed -> feed.offer(positioned));
            }
        }
        if (alert != null) {
            meters.alerted(Duration.between(alert.time(), clock.instant()));
        }
    }
}
