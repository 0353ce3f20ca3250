package io.evenkeel.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.evenkeel.events.Envelope;
import io.evenkeel.events.EventType;
import io.evenkeel.events.Json;
import io.evenkeel.events.testing.TestBroker;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.header.Headers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class IntakeIT {

    private static final String BROKER = TestBroker.bootstrapServers();
    private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    private static IntakeApp app;

    @BeforeAll
    static void start() {
        app = IntakeApp.startReady(BROKER);
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @Test
    void aComplaintBecomesACloudEventUnderItsCustomer() {
        HttpResponse<String> answer = app.post(
                "/complaints",
                Requests.FULL_COMPLAINT.replace("C-1001", "C-full"),
                "Idempotency-Key",
                "full-1",
                "traceparent",
                TRACE);

        assertThat(answer.statusCode()).isEqualTo(202);
        JsonNode receipt = Json.mapper().readTree(answer.body());
        String complaintId = receipt.get("complaintId").stringValue();
        assertThat(answer.headers().firstValue("Location"))
                .contains("http://localhost:8083/customers/C-full/cases/" + complaintId);
        ConsumerRecord<byte[], byte[]> record = recordOf("C-full");
        Headers headers = record.headers();
        assertThat(header(headers, "ce_type")).isEqualTo("evenkeel.complaint.received.v1");
        assertThat(header(headers, "ce_source")).isEqualTo("/intake");
        assertThat(header(headers, "ce_subject")).isEqualTo(complaintId);
        assertThat(Instant.parse(header(headers, "ce_time")))
                .isEqualTo(Instant.parse(receipt.get("receivedAt").stringValue()));
        assertThat(header(headers, "content-type")).isEqualTo("application/json");
        assertThat(header(headers, "traceparent")).isEqualTo(TRACE);
        assertThat(header(headers, "evenkeel_request")).isEqualTo(complaintId);
        assertThat(header(headers, "evenkeel_fingerprint")).matches("[0-9a-f]{16}");
        JsonNode value = Json.mapper().readTree(record.value());
        assertThat(value.at("/customer/name").stringValue()).isEqualTo("Aino Virtanen");
        assertThat(value.at("/reference/amount/value").stringValue()).isEqualTo("49.90");
        assertThat(value.at("/desiredOutcome").stringValue()).isEqualTo("refund");
        assertThat(value.at("/attributes/store").stringValue()).isEqualTo("Oulu");
        assertThat(value.at("/quiet").booleanValue()).isFalse();
    }

    @Test
    void oneCustomersWordsKeepTheirOrder() {
        app.post("/complaints", Requests.complaint("C-order", "first"));
        app.post("/complaints/c-1/messages", Requests.message("C-order", "second"));
        app.post("/complaints/c-1/promises/p-1/kept", "{\"customerId\":\"C-order\"}");

        assertThat(Records.of(BROKER, "C-order"))
                .extracting(Envelope::type)
                .containsExactly(EventType.COMPLAINT_RECEIVED, EventType.COMPLAINT_MESSAGE, EventType.PROMISE_KEPT);
    }

    @Test
    void theTopicKeepsEverything() throws Exception {
        try (Admin admin = Admin.create(java.util.Map.of("bootstrap.servers", BROKER))) {
            ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, "intake.complaints");
            Config config =
                    admin.describeConfigs(List.of(topic)).all().get().getOrDefault(topic, new Config(List.of()));
            assertThat(config.entries())
                    .anyMatch(entry -> entry.name().equals("retention.ms") && "-1".equals(entry.value()));
        }
    }

    @Test
    void manyCallersAtOnceAreAllInTheLog() throws Exception {
        int callers = 16;
        int each = 50;
        List<Future<Integer>> accepted = new ArrayList<>();
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int caller = 0; caller < callers; caller++) {
                accepted.add(pool.submit(() -> {
                    int count = 0;
                    for (int i = 0; i < each; i++) {
                        count += app.post("/complaints", Requests.complaint("C-many", "late"))
                                                .statusCode()
                                        == 202
                                ? 1
                                : 0;
                    }
                    return count;
                }));
            }
        }
        int sum = 0;
        for (Future<Integer> count : accepted) {
            sum += count.get();
        }
        assertThat(sum).isEqualTo(callers * each);
        assertThat(Records.of(BROKER, "C-many")).hasSize(callers * each);
    }

    @Test
    void whatHappensCanBeWatched() {
        app.post("/complaints", Requests.complaint("C-metrics", "late"));
        app.post("/complaints", "{}");

        await().untilAsserted(() -> assertThat(app.get("/actuator/prometheus").body())
                .contains("evenkeel_complaints_accepted_total{channel=\"web\"}")
                .contains("evenkeel_requests_refused_total{status=\"422\"}")
                .contains("evenkeel_log_append_seconds_count")
                .contains("evenkeel_log_in_flight")
                .contains("evenkeel_idempotency_remembered")
                .contains("kafka_producer_"));
        assertThat(app.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(app.get("/openapi.yaml").statusCode()).isEqualTo(200);
    }

    private static ConsumerRecord<byte[], byte[]> recordOf(String customerId) {
        return Records.all(BROKER).stream()
                .filter(record -> new String(record.key(), UTF_8).equals(customerId))
                .findFirst()
                .orElseThrow();
    }

    private static String header(Headers headers, String name) {
        return new String(headers.lastHeader(name).value(), UTF_8);
    }
}
