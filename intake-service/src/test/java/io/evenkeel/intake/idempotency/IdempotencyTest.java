package io.evenkeel.intake.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.intake.reading.Reading.Read;
import io.evenkeel.intake.reading.Reading.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"k-1, k-1", "\"k-1\", k-1", "\"a\\\"b\", a\"b", "\"a b\", a b"})
    void readsBareAndQuotedKeys(String header, String key) {
        assertThat(IdempotencyKey.of(List.of(header))).isEqualTo(new Read<>(Optional.of(key)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\"\"", "a b", "ä", "a\u0001b"})
    void refusesOtherKeys(String header) {
        assertThat(IdempotencyKey.of(List.of(header))).isInstanceOf(Refused.class);
    }

    @Test
    void aKeyMayBeAbsentButNotGivenTwiceNorWithoutEnd() {
        assertThat(IdempotencyKey.of(List.of())).isEqualTo(new Read<>(Optional.empty()));
        assertThat(IdempotencyKey.of(List.of("a", "a"))).isInstanceOf(Refused.class);
        assertThat(IdempotencyKey.of(List.of("k".repeat(255)))).isInstanceOf(Read.class);
        assertThat(IdempotencyKey.of(List.of("k".repeat(256)))).isInstanceOf(Refused.class);
    }

    @Test
    void aFingerprintTellsRequestsApartAndTravelsAsHex() {
        Fingerprint one = Fingerprint.of("c-1", "text");

        assertThat(one).isEqualTo(Fingerprint.of("c-1", "text")).isNotEqualTo(Fingerprint.of("c-1t", "ext"));
        assertThat(Fingerprint.parse(one.hex())).contains(one);
        assertThat(Fingerprint.parse("no")).isEmpty();
        assertThat(Fingerprint.parse("zzzzzzzzzzzzzzzz")).isEmpty();
    }

    @Test
    void theFirstWordAboutARequestStands() {
        SeenRequests seen = new SeenRequests(10, Duration.ofHours(24));
        UUID id = new UUID(1, 2);
        seen.add(new Mark(id, new Fingerprint(3)), NOON);
        seen.add(new Mark(id, new Fingerprint(4)), NOON.plusSeconds(1));

        assertThat(seen.find(id, NOON)).contains(new Seen(new Fingerprint(3), NOON));
        assertThat(seen.find(new UUID(2, 1), NOON)).isEmpty();
        assertThat(seen.size()).isEqualTo(1);
    }

    @Test
    void instancesThatLearnInAnotherOrderAgreeOnTheEarliest() {
        SeenRequests seen = new SeenRequests(10, Duration.ofHours(24));
        UUID id = new UUID(1, 2);
        seen.add(new Mark(id, new Fingerprint(4)), NOON.plusSeconds(1));
        seen.add(new Mark(id, new Fingerprint(3)), NOON);

        assertThat(seen.find(id, NOON)).contains(new Seen(new Fingerprint(3), NOON));
        assertThat(seen.size()).isEqualTo(1);
    }

    @Test
    void forgetsAfterTheWindow() {
        SeenRequests seen = new SeenRequests(10, Duration.ofHours(24));
        UUID id = new UUID(1, 2);
        seen.add(new Mark(id, new Fingerprint(3)), NOON);

        assertThat(seen.find(id, NOON.plus(Duration.ofHours(24)))).isPresent();
        assertThat(seen.find(id, NOON.plus(Duration.ofHours(24)).plusMillis(1))).isEmpty();
    }

    /** Against a map that is known to be right, with ids that collide often. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 64, 100})
    void remembersExactlyTheLatest(int capacity) {
        SeenRequests seen = new SeenRequests(capacity, Duration.ofHours(24));
        Map<UUID, Long> model = new LinkedHashMap<>();
        Random random = new Random(capacity);
        for (long step = 0; step < 20_000; step++) {
            UUID id = new UUID((long) random.nextInt(3) << 32, random.nextInt(capacity * 2));
            seen.add(new Mark(id, new Fingerprint(step)), NOON);
            if (model.putIfAbsent(id, step) == null && model.size() > capacity) {
                model.remove(model.keySet().iterator().next());
            }
            UUID asked = new UUID((long) random.nextInt(3) << 32, random.nextInt(capacity * 2));
            assertThat(seen.find(asked, NOON).map(found -> found.fingerprint().bits()))
                    .isEqualTo(Optional.ofNullable(model.get(asked)));
        }
        assertThat(seen.size()).isEqualTo(model.size());
    }
}
