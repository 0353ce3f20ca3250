package io.evenkeel.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.evenkeel.events.Channel;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.ref.WeakReference;
import org.junit.jupiter.api.Test;

class IntakeMetersTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final IntakeMeters meters = new IntakeMeters(registry);

    @Test
    void aGaugeOutlivesACollection() {
        int[] value = {7};
        meters.watch(IntakeMeters.IN_FLIGHT, () -> value[0]);
        WeakReference<Object> collected = new WeakReference<>(new Object());
        await().until(() -> {
            System.gc();
            return collected.get() == null;
        });

        assertThat(registry.get(IntakeMeters.IN_FLIGHT).gauge().value()).isEqualTo(7);
    }

    @Test
    void countsByChannelAndStatus() {
        meters.accepted(Channel.IN_PERSON);
        meters.refused(413);

        assertThat(registry.get(IntakeMeters.ACCEPTED)
                        .tag("channel", "in-person")
                        .counter()
                        .count())
                .isEqualTo(1);
        assertThat(registry.get(IntakeMeters.REFUSED)
                        .tag("status", "413")
                        .counter()
                        .count())
                .isEqualTo(1);
    }
}
