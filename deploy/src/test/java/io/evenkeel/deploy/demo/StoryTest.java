package io.evenkeel.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.events.Json;
import org.junit.jupiter.api.Test;

class StoryTest {

    private static final String RECEIVED = entry(1, "complaint.received.v1", "e-1", "{}");
    private static final String RESOLVED = entry(2, "complaint.resolved.v1", "e-2", "{}");
    private static final String ACKNOWLEDGED = entry(3, "acknowledgement.requested.v1", "e-3", "{}");
    private static final String SUMMARY = entry(4, "summary-email.requested.v1", "e-4", "{}");
    private static final String DELIVERED_3 = entry(5, "delivery.succeeded.v1", "e-5", "{\"messageEventId\": \"e-3\"}");
    private static final String DELIVERED_4 = entry(6, "delivery.succeeded.v1", "e-6", "{\"messageEventId\": \"e-4\"}");
    private static final String ESCALATED = entry(2, "complaint.escalated.v1", "e-2", "{}");

    @Test
    void aSettledCaseIsToldWhenBothMailsArrived() {
        assertThat(story(RECEIVED).missing()).containsExactly("a decision", "the acknowledgement");
        assertThat(story(RECEIVED, RESOLVED, ACKNOWLEDGED).missing())
                .containsExactly("the summary", "the delivery of \"said e-3\"");
        assertThat(story(RECEIVED, RESOLVED, ACKNOWLEDGED, SUMMARY, DELIVERED_3).missing())
                .containsExactly("the delivery of \"said e-4\"");
        assertThat(story(RECEIVED, RESOLVED, ACKNOWLEDGED, SUMMARY, DELIVERED_3, DELIVERED_4)
                        .missing())
                .isEmpty();
    }

    @Test
    void anEscalatedCaseIsToldWhenTheAcknowledgementArrived() {
        Story told = story(RECEIVED, ESCALATED, ACKNOWLEDGED, DELIVERED_3);

        assertThat(told.missing()).isEmpty();
        assertThat(told.decision().orElseThrow().summary()).isEqualTo("said e-2");
    }

    @Test
    void everySampleNamesItsOwnCustomer() {
        assertThat(Samples.of("run-1"))
                .hasSizeGreaterThanOrEqualTo(7)
                .allSatisfy(sample -> assertThat(sample.body()).contains("\"id\":\"" + sample.customerId() + "\""))
                .extracting(Samples.Sample::customerId)
                .doesNotHaveDuplicates();
    }

    private static Story story(String... entries) {
        return Story.of(
                Json.mapper().readTree("{\"state\": \"resolved\", \"timeline\": [" + String.join(",", entries) + "]}"));
    }

    private static String entry(int number, String type, String id, String data) {
        return """
                {"number": %d, "time": "2026-11-22T12:00:00Z", "type": "evenkeel.%s", "who": "x", "summary": "said %s",
                 "id": "%s", "data": %s}""".formatted(number, type, id, id, data);
    }
}
