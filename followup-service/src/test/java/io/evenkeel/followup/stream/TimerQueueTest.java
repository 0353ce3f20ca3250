package io.evenkeel.followup.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.followup.casefile.Due;
import io.evenkeel.followup.casefile.TimerKind;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The order of due times, and that none is passed over. */
class TimerQueueTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final KeyValueStore<Bytes, byte[]> store = Stores.keyValueStoreBuilder(
                    Stores.inMemoryKeyValueStore("timers"), Serdes.Bytes(), Serdes.ByteArray())
            .withLoggingDisabled()
            .build();
    private TimerQueue queue = new TimerQueue(store);

    @BeforeEach
    void open() {
        store.init(new MockProcessorContext<Void, Void>().getStateStoreContext(), store);
    }

    @Test
    void aThousandAreTakenInTheOrderOfTimeAndTheRestTheNextTime() {
        for (int i = 1_100; i > 0; i--) {
            queue.set(timer(i, "case-" + i), "cause");
        }
        List<TimerQueue.Ripe> first = queue.take(NOON.plusMillis(5_000), 1_000);
        List<TimerQueue.Ripe> rest = queue.take(NOON.plusMillis(5_000), 1_000);

        assertThat(first)
                .hasSize(1_000)
                .isSortedAccordingTo(
                        (a, b) -> Long.compare(a.key().atMillis(), b.key().atMillis()));
        assertThat(rest)
                .hasSize(100)
                .last()
                .satisfies(last -> assertThat(last.key().complaintId()).isEqualTo("case-1100"));
        assertThat(store.approximateNumEntries()).isZero();
    }

    @Test
    void whatIsDueThisVeryMillisecondIsTakenAndTheNextOneIsNot() {
        queue.set(timer(0, "now"), "cause");
        queue.set(timer(1, "next"), "cause");

        assertThat(queue.take(NOON, 10))
                .extracting(ripe -> ripe.key().complaintId())
                .containsExactly("now");
        assertThat(queue.take(NOON.plusMillis(1), 10))
                .extracting(ripe -> ripe.key().complaintId())
                .containsExactly("next");
    }

    @Test
    void whatIsSetForAPassedTimeIsFoundThough() {
        assertThat(queue.take(NOON.plusMillis(500), 10)).isEmpty();
        queue.set(timer(100, "late"), "cause");

        assertThat(queue.take(NOON.plusMillis(500), 10)).singleElement().satisfies(ripe -> {
            assertThat(ripe.key()).isEqualTo(timer(100, "late"));
            assertThat(ripe.causeId()).isEqualTo("cause");
        });
    }

    @Test
    void aClockThatIsSetBackLosesNothing() {
        assertThat(queue.take(NOON.plusMillis(900), 10)).isEmpty();
        assertThat(queue.take(NOON, 10)).isEmpty();
        queue.set(timer(300, "a"), "cause");

        assertThat(queue.take(NOON.plusMillis(299), 10)).isEmpty();
        assertThat(queue.take(NOON.plusMillis(300), 10)).hasSize(1);
    }

    @Test
    void whatIsCancelledDoesNotCome() {
        queue.set(timer(10, "a"), "cause");
        queue.cancel(timer(10, "a"));

        assertThat(queue.take(NOON.plusMillis(500), 10)).isEmpty();
    }

    @Test
    void aRestartFindsWhatIsInTheStore() {
        queue.set(timer(10, "a"), "cause");
        queue = new TimerQueue(store);

        assertThat(queue.take(NOON.plusMillis(500), 10)).hasSize(1);
    }

    private static TimerKey timer(int millis, String complaintId) {
        return TimerKey.of("C-1", complaintId, new Due(TimerKind.PROMISE, NOON.plusMillis(millis), "p|1"));
    }
}
