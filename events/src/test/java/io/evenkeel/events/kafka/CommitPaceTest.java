package io.evenkeel.events.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommitPaceTest {

    private final CommitPace pace = new CommitPace();

    @Test
    void commitsSoonAfterAFreshRecordAndOnlyOnce() {
        pace.processed(1_000, 1_003);

        assertThat(pace.tick()).isTrue();
        assertThat(pace.tick()).isFalse();
    }

    @Test
    void leavesTheCommitToItsIntervalWhileThereIsABacklog() {
        pace.processed(1_000, 1_003);
        pace.processed(1_000, 1_000 + CommitPace.FRESH_MILLIS + 1);

        assertThat(pace.tick()).isFalse();
    }

    @Test
    void hasNothingToCommitBeforeTheFirstRecord() {
        assertThat(pace.tick()).isFalse();
    }
}
