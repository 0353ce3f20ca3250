package io.evenkeel.notification.post;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.listener.MessageListenerContainer;

/** Pauses partitions of a container and resumes them when their first record is due; the container keeps polling the others. */
final class RestingPartitions implements PostListener.Rest {

    private volatile @Nullable MessageListenerContainer container;

    void of(MessageListenerContainer listening) {
        container = listening;
    }

    @Override
    public void pause(TopicPartition partition, Duration time) {
        MessageListenerContainer listening = container;
        if (listening != null) {
            listening.pausePartition(partition);
            CompletableFuture.delayedExecutor(Math.max(1, time.toMillis()), TimeUnit.MILLISECONDS)
                    .execute(() -> listening.resumePartition(partition));
        }
    }
}
