package io.evenkeel.notification.startup;

import io.evenkeel.events.kafka.TopicSetup;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.NewTopic;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Makes and awaits the topics in the background, then lets the parts begin. The service starts whether or not a broker answers. */
final class Startup implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Startup.class);
    private static final long RETRY_MILLIS = 500;

    private final List<Part> parts;
    private final TopicSetup topics;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable Thread thread;

    Startup(List<Part> parts, TopicSetup topics) {
        this.parts = List.copyOf(parts);
        this.topics = topics;
    }

    @Override
    public void start() {
        Thread started = Thread.ofPlatform().daemon().name("startup").unstarted(this::run);
        thread = started;
        started.start();
    }

    private void run() {
        List<NewTopic> own = new ArrayList<>();
        Set<String> awaited = new HashSet<>();
        parts.forEach(part -> {
            own.addAll(part.owns());
            awaited.addAll(part.awaits());
        });
        if (topics.complete(own, awaited)) {
            try (ExecutorService atOnce = Executors.newVirtualThreadPerTaskExecutor()) {
                parts.forEach(part -> atOnce.execute(() -> begin(part)));
            }
        }
    }

    private void begin(Part part) {
        while (stopped.getCount() > 0) {
            try {
                part.begin();
                log.info("{} has begun", part.name());
                return;
            } catch (RuntimeException e) {
                log.warn("{} cannot begin yet", part.name(), e);
            }
            pause();
        }
    }

    private void pause() {
        try {
            if (stopped.await(RETRY_MILLIS, TimeUnit.MILLISECONDS)) {
                log.debug("the start is called off");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped.countDown();
        }
    }

    @Override
    public void stop() {
        stopped.countDown();
        topics.close();
        Thread running = thread;
        thread = null;
        if (running != null) {
            join(running);
        }
        parts.forEach(Part::end);
    }

    private static void join(Thread running) {
        try {
            running.join(TimeUnit.SECONDS.toMillis(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
