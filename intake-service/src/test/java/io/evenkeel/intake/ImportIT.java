package io.evenkeel.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.events.Envelope;
import io.evenkeel.events.IntakeEvent.ComplaintReceived;
import io.evenkeel.events.Json;
import io.evenkeel.events.testing.TestBroker;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ImportIT {

    private static final String BROKER = TestBroker.bootstrapServers();

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
    void answersEachLineInOrderAndGoesOnAfterABadOne() {
        String lines = String.join(
                "\n",
                Requests.complaint("C-nd", "one"),
                "{broken",
                "",
                Requests.complaint("C-nd", "x".repeat(300_000)),
                "{\"customer\":{\"id\":\"C-nd\"},\"channel\":\"web\"}",
                Requests.complaint("C-nd", "two"));

        List<JsonNode> results = results("application/x-ndjson", "/complaints/import", lines);

        assertThat(results).extracting(r -> r.get("line").intValue()).containsExactly(1, 2, 4, 5, 6);
        assertThat(results).extracting(ImportIT::status).containsExactly(0, 400, 413, 422, 0);
        assertThat(results.get(3).at("/problem/errors/0/pointer").stringValue()).isEqualTo("/text");
        assertThat(texts("C-nd")).containsExactly("one", "two");
    }

    @Test
    void takesWhatASpreadsheetOfACountryWithADecimalCommaWrites() {
        String csv = "\uFEFF" + """
                customer.id;customer.name;channel;text;reference.type;reference.id;reference.amount.value;\
                reference.amount.currency;desiredOutcome;occurredAt;attributes.store;evidence.kind;evidence.uri
                C-csv;Aino;letter;"Two lines:
                ""late"" again";order;A-1;49.90;EUR;refund;2020-01-01T00:00:00Z;Oulu;invoice;https://example.com/i
                C-csv;;phone;plain;;;;;;;;;
                C-csv;too;few
                """.replace("\n", "\r\n");

        List<JsonNode> results = results("text/csv", "/complaints/import?notify=false", csv);

        assertThat(results).extracting(r -> r.get("line").intValue()).containsExactly(2, 4, 5);
        assertThat(results).extracting(ImportIT::status).containsExactly(0, 0, 400);
        ComplaintReceived first =
                (ComplaintReceived) Records.of(BROKER, "C-csv").getFirst().event();
        assertThat(first.text()).isEqualTo("Two lines:\r\n\"late\" again");
        assertThat(first.evidence()).hasSize(1);
        assertThat(first.attributes()).containsEntry("store", "Oulu");
        assertThat(first.quiet()).isTrue();
    }

    @Test
    void refusesAHeaderUpFront() {
        HttpResponse<String> answer = app.post(
                "/complaints/import", "text/csv", BodyPublishers.ofString("customer.id,chanel,text\nC-1,web,late\n"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("/chanel", "unknown column", "/channel", "required");
        assertThat(app.post("/complaints/import", "text/csv", BodyPublishers.noBody())
                        .statusCode())
                .isBetween(400, 422);
    }

    @Test
    void aRepeatedImportMakesNoSecondCase() {
        String lines = IntStream.range(0, 1_000)
                .mapToObj(i -> Requests.complaint("C-again", "number " + i))
                .collect(Collectors.joining("\n"));

        List<JsonNode> first = results("application/x-ndjson", "/complaints/import", lines, "Idempotency-Key", "i-1");
        List<JsonNode> second = results("application/x-ndjson", "/complaints/import", lines, "Idempotency-Key", "i-1");

        assertThat(second).isEqualTo(first);
        assertThat(texts("C-again"))
                .isEqualTo(
                        IntStream.range(0, 1_000).mapToObj(i -> "number " + i).toList());
    }

    @Test
    void saysWhatNotifyMayBe() {
        assertThat(app.post("/complaints/import?notify=no", "application/x-ndjson", BodyPublishers.ofString("{}"))
                        .statusCode())
                .isEqualTo(400);
    }

    private static List<JsonNode> results(String type, String path, String body, String... headers) {
        HttpResponse<String> answer = app.post(path, type, BodyPublishers.ofString(body), headers);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/x-ndjson");
        return answer.body().lines().map(Json.mapper()::readTree).toList();
    }

    private static int status(JsonNode result) {
        return result.has("complaintId") ? 0 : result.at("/problem/status").intValue();
    }

    private static List<String> texts(String customerId) {
        return Records.of(BROKER, customerId).stream()
                .map(Envelope::event)
                .map(event -> ((ComplaintReceived) event).text())
                .toList();
    }
}
