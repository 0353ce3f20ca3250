package io.evenkeel.triage.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommitPaceTest {

    private final CommitPace pace = new CommitPace();

    @Test
    void commitsSoonAfterAFreshRecordAndOnlyOnce() {
        assertThat(pace.processed(1_000, 1_003)).isTrue();

        assertThat(pace.tick()).isTrue();
        assertThat(pace.tick()).isFalse();
    }

    @Test
    void leavesTheCommitToItsIntervalWhileThereIsABacklog() {
        pace.processed(1_000, 1_003);

        assertThat(pace.processed(1_000, 1_000 + CommitPace.FRESH_MILLIS + 1)).isFalse();
        assertThat(pace.tick()).isFalse();
    }

    @Test
    void commitsAgainForTheNextFreshRecord() {
        pace.processed(1_000, 1_003);
        pace.tick();

        pace.processed(1_010, 1_012);

        assertThat(pace.tick()).isTrue();
    }

    @Test
    void hasNothingToCommitBeforeTheFirstRecord() {
        assertThat(pace.tick()).isFalse();
    }
}
