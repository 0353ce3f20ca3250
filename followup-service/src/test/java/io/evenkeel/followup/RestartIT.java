package io.evenkeel.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.evenkeel.events.FollowupEvent.AcknowledgementRequested;
import io.evenkeel.events.FollowupEvent.CaseClosed;
import io.evenkeel.events.FollowupEvent.CheckInRequested;
import io.evenkeel.events.FollowupEvent.SummaryEmailRequested;
import io.evenkeel.events.Topic;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is pending outlives the process, and its disk. */
class RestartIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String[] SOON = {"evenkeel.followup.check-in-after=PT15S", "evenkeel.followup.close-after=PT1S"
    };

    @TempDir
    private Path directory;

    @Test
    void aCheckInThatWasPendingIsAskedByTheNextInstanceFromAnEmptyDisk() {
        Story story = new Story("C-restart", UUID.randomUUID().toString(), Instant.now());
        try (Log log = new Log(Topic.FOLLOWUP_MESSAGES.name())) {
            try (Instance first = Instance.start(directory.resolve("first"), SOON)) {
                await().atMost(PATIENCE).until(first::ready);
                log.writes(story.received());
                log.writes(new Story(story.customerId(), story.complaintId(), Instant.now()).resolved());
                await().atMost(PATIENCE).until(() -> log.said(story).size() >= 2);
            }
            try (Instance next = Instance.start(directory.resolve("next"), SOON)) {
                await().atMost(PATIENCE)
                        .untilAsserted(() -> assertThat(log.said(story))
                                .hasExactlyElementsOfTypes(
                                        AcknowledgementRequested.class,
                                        SummaryEmailRequested.class,
                                        CheckInRequested.class,
                                        CaseClosed.class));
                await().atMost(PATIENCE).until(next::ready);
            }
        }
    }
}
