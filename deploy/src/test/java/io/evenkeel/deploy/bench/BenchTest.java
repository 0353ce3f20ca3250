package io.evenkeel.deploy.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.evenkeel.deploy.settings.UserError;
import io.evenkeel.events.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class BenchTest {

    @Test
    void theScheduleDoesNotDependOnAnswers() {
        Pace pace = new Pace(1_000, 1_000, 60_000);

        assertThat(pace.dueNanos(0)).isEqualTo(1_000);
        assertThat(pace.dueNanos(59_999) - pace.dueNanos(59_998)).isEqualTo(1_000_000);
        assertThat(pace.dueNanos(100_000)).isEqualTo(100_000_001_000L);
    }

    @Test
    void countsWhatIsMissingAndWhatCameTwice() {
        Balance balance = new Balance(100, 99, 100, 150, 148, 1, 2, 3);

        assertThat(balance.lost(100)).isEqualTo(2);
        assertThat(new Balance(100, 100, 100, 150, 149, 1, 0, 0).settled(100)).isTrue();
    }

    @Test
    void bodiesAreJsonOfDifferentCustomers() {
        Set<String> customers = ConcurrentHashMap.newKeySet();
        for (int i = 0; i < 20; i++) {
            JsonNode body = Json.mapper().readTree(Bodies.mixed("run", i));
            assertThat(customers.add(body.at("/customer/id").asString())).isTrue();
            assertThat(body.get("text").asString()).isNotBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void postsEveryRequestOfTheScheduleOnceAndReadsBothFramings(boolean chunked) throws Exception {
        Set<String> bodies = ConcurrentHashMap.newKeySet();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/complaints", exchange -> {
            try (exchange) {
                String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
                bodies.add(body);
                byte[] answer = "{\"complaintId\":\"c-%s\"}".formatted(body).getBytes(UTF_8);
                exchange.sendResponseHeaders(body.equals("7") ? 503 : 202, chunked ? 0 : answer.length);
                exchange.getResponseBody().write(answer);
            }
        });
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        Set<String> accepted = ConcurrentHashMap.newKeySet();

        Load.Result result =
                new Load(server.getAddress().getPort()).run(200, 1, Integer::toString, (id, due) -> accepted.add(id));
        server.stop(0);

        assertThat(bodies).hasSize(200);
        assertThat(accepted).hasSize(199).contains("c-0", "c-199").doesNotContain("c-7");
        assertThat(result.refused()).isEqualTo(1);
        assertThat(result.broken()).isZero();
        assertThat(result.answerMicros().getTotalCount()).isEqualTo(200);
    }

    @Test
    void readsItsOptionsAndNamesTheOneItDoesNotKnow() {
        assertThat(BenchOptions.parse(List.of("--rate", "50", "--json")))
                .isEqualTo(new BenchOptions(50, 60, 100, 30, 180, 30, true));
        assertThatThrownBy(() -> BenchOptions.parse(List.of("--rate")))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("--rate needs a number");
        assertThatThrownBy(() -> BenchOptions.parse(List.of("--speed", "5"))).hasMessageContaining("--speed");
    }

    @Test
    void theTableShowsEveryFigure() throws IOException {
        Figures.Percentiles p = new Figures.Percentiles(1.5, 2.5, 3.5, 4.5);
        Figures figures = new Figures(
                new Figures.Throughput(
                        1000,
                        60_000,
                        60_000,
                        0,
                        0,
                        60.0,
                        new Balance(60_000, 60_000, 60_000, 90_000, 90_000, 0, 0, 0),
                        0,
                        0,
                        90_000,
                        0,
                        3.0,
                        p),
                new Figures.Latency(100, 3_000, 3_000, 3_000, p, p));

        assertThat(String.join("\n", Report.of(figures)))
                .contains("60,000", "90,000", "3,000", "median 1.5 ms, 90 % 2.5 ms, 99 % 3.5 ms, most 4.5 ms");
        assertThat(figures.clean()).isTrue();
    }
}
