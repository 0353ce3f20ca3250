package io.evenkeel.intake.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.evenkeel.events.IntakeEvent.ComplaintReceived;
import io.evenkeel.events.Topic;
import io.evenkeel.intake.IntakeApp;
import io.evenkeel.intake.Records;
import io.evenkeel.intake.Requests;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/** The promise of a quick and honest answer while the broker is away, silent, or not there yet. */
class BrokerOutageIT {

    private static final Duration PROMISED = Duration.ofSeconds(5);

    private static final BrokerProxy proxy = new BrokerProxy();
    private static final EmbeddedKafkaKraftBroker broker = new EmbeddedKafkaKraftBroker(1, 1);

    @BeforeAll
    static void startBroker() {
        broker.brokerProperties(Map.of(
                "advertised.listeners",
                "EXTERNAL://127.0.0.1:" + proxy.port(),
                "offsets.topic.replication.factor",
                "1",
                "auto.create.topics.enable",
                "false"));
        broker.afterPropertiesSet();
    }

    @AfterAll
    static void stopBroker() {
        broker.destroy();
        proxy.close();
    }

    @Test
    void answersWithinFiveSecondsAndRecoversByItself() {
        try (IntakeApp app = IntakeApp.start("127.0.0.1:" + proxy.port(), "evenkeel.intake.append.renew-after=PT2S")) {
            unavailable(app, "not-there-yet");
            assertThat(app.ready()).isFalse();
            assertThat(app.get("/actuator/health/liveness").statusCode()).isEqualTo(200);

            proxy.flow(port(broker.getBrokersAsString()));
            await().atMost(Duration.ofSeconds(30)).until(app::ready);
            assertThat(post(app, "arrived").statusCode()).isEqualTo(202);

            proxy.stall();
            unavailable(app, "silent");
            proxy.restore();
            accepted(app, "speaks again");

            proxy.cut();
            unavailable(app, "gone");
            unavailable(app, "still gone");
            proxy.restore();
            accepted(app, "back");
            // What was accepted is there. What was not acknowledged may be: it was never promised to be absent.
            assertThat(texts()).contains("arrived", "speaks again", "back").doesNotContain("not-there-yet");

            broker.doWithAdmin(admin -> admin.deleteTopics(List.of(Topic.INTAKE_COMPLAINTS.name())));
            await().atMost(Duration.ofSeconds(10))
                    .until(() -> post(app, "wiped").statusCode() == 503);
            accepted(app, "anew");
            assertThat(texts()).contains("anew").doesNotContain("arrived");
        }
    }

    private static List<String> texts() {
        return Records.of(broker.getBrokersAsString(), "C-outage").stream()
                .map(envelope -> ((ComplaintReceived) envelope.event()).text())
                .toList();
    }

    private static void unavailable(IntakeApp app, String text) {
        long start = System.nanoTime();
        HttpResponse<String> answer = post(app, text);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(PROMISED);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("2");
        assertThat(answer.body()).contains("log-unavailable");
    }

    private static void accepted(IntakeApp app, String text) {
        await().atMost(Duration.ofSeconds(30)).until(() -> post(app, text).statusCode() == 202);
    }

    private static HttpResponse<String> post(IntakeApp app, String text) {
        return app.post("/complaints", Requests.complaint("C-outage", text));
    }

    private static int port(String address) {
        return Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
    }
}
