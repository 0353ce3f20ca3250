package io.evenkeel.triage.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.triage.stream.CommitPace.Beat;
import org.junit.jupiter.api.Test;

class CommitPaceTest {

    private static final String ONE = "one task";
    private static final String OTHER = "another task of the thread";

    private final CommitPace pace = new CommitPace();

    @Test
    void commitsSoonAfterAFreshRecordAndOnlyOnce() {
        assertThat(pace.processed(1_000, 1_003)).isTrue();

        assertThat(pace.tick(ONE, 1_005)).isEqualTo(Beat.COMMIT);
        assertThat(pace.tick(ONE, 1_010)).isEqualTo(Beat.REST);
    }

    @Test
    void leavesTheCommitToItsIntervalWhileThereIsABacklog() {
        pace.processed(1_000, 1_003);

        assertThat(pace.processed(1_000, 1_000 + CommitPace.FRESH_MILLIS + 1)).isFalse();
        assertThat(pace.tick(ONE, 1_300)).isEqualTo(Beat.REST);
    }

    @Test
    void worksAtLeastAsLongAsACommitTook() {
        pace.processed(1_000, 1_003);
        pace.tick(ONE, 1_005);
        pace.processed(1_040, 1_045);

        assertThat(pace.tick(ONE, 1_045)).isEqualTo(Beat.WAIT);
        assertThat(pace.tick(ONE, 1_084)).isEqualTo(Beat.WAIT);
        assertThat(pace.tick(ONE, 1_085)).isEqualTo(Beat.COMMIT);
    }

    @Test
    void aQuickCommitHoldsNothingUp() {
        pace.processed(1_000, 1_003);
        pace.tick(ONE, 1_005);
        pace.processed(1_010, 1_012);

        assertThat(pace.tick(ONE, 1_013)).isEqualTo(Beat.COMMIT);
    }

    @Test
    void hasNothingToCommitBeforeTheFirstRecord() {
        assertThat(pace.tick(ONE, 1_000)).isEqualTo(Beat.REST);
    }

    @Test
    void onlyTheTaskThatAskedTellsWhatTheCommitTook() {
        pace.processed(1_000, 1_003);
        pace.tick(ONE, 1_005);
        assertThat(pace.tick(OTHER, 1_005))
                .as("the commit that was asked for is its commit too")
                .isEqualTo(Beat.REST);
        pace.processed(1_040, 1_045);

        assertThat(pace.tick(OTHER, 1_045)).isEqualTo(Beat.WAIT);
        assertThat(pace.tick(ONE, 1_045)).isEqualTo(Beat.WAIT);
        assertThat(pace.tick(OTHER, 1_085)).isEqualTo(Beat.COMMIT);
    }

    @Test
    void aTaskThatLeavesHoldsNobodyUp() {
        pace.processed(1_000, 1_003);
        pace.tick(ONE, 1_005);
        pace.processed(1_010, 1_012);
        assertThat(pace.tick(OTHER, 1_012)).isEqualTo(Beat.WAIT);

        pace.left(ONE);

        assertThat(pace.tick(OTHER, 1_017)).isEqualTo(Beat.COMMIT);
    }
}
