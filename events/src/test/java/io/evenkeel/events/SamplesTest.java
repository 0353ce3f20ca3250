package io.evenkeel.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.events.Samples.Sample;
import io.evenkeel.events.kafka.Decoded;
import io.evenkeel.events.kafka.EventCodec;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** Today's code reads every event that was ever written, as far as the kept samples show it. */
class SamplesTest {

    static List<Sample> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeHasAFullAndAMinimalSample(EventType type) {
        assertThat(Samples.of(type))
                .extracting(Sample::name)
                .contains(type.wire() + ".json", type.wire() + ".minimal.json")
                .allMatch(name -> name.startsWith(type.wire() + "."));
    }

    @ParameterizedTest
    @EnumSource
    void everyFieldIsFilledInSomeSample(EventType type) {
        Set<String> filled = new TreeSet<>();
        Set<String> declared = new TreeSet<>();
        for (Sample sample : Samples.of(type)) {
            for (Shape.Place place : Shape.places(type.shape(), sample.value())) {
                String owner = place.type().getSimpleName() + ".";
                place.object().propertyNames().forEach(name -> filled.add(owner + name));
                Shape.fields(place.type()).forEach(field -> declared.add(owner + field.name()));
            }
        }
        assertThat(filled).isEqualTo(declared);
    }

    @ParameterizedTest
    @EnumSource
    void aMinimalSampleHasTheRequiredFieldsAlone(EventType type) {
        Sample minimal = Samples.of(type).stream()
                .filter(sample -> sample.name().endsWith(".minimal.json"))
                .findFirst()
                .orElseThrow();
        for (Shape.Place place : Shape.places(type.shape(), minimal.value())) {
            assertThat(place.object().propertyNames())
                    .as(place.pointer())
                    .containsExactlyInAnyOrderElementsOf(required(place).toList());
        }
    }

    @Test
    void theSamplesSpeakEveryLanguage() {
        assertThat(Samples.all())
                .flatExtracting(sample -> sample.value().findValuesAsString("replyLanguage"))
                .containsAll(Stream.of(ReplyLanguage.values()).map(Wire::wire).toList());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsAndWritesAndReadsTheSame(Sample sample) {
        Envelope envelope = sample.envelope();
        ProducerRecord<byte[], byte[]> written = EventCodec.toRecord(envelope);

        assertThat(EventCodec.read(written.topic(), written.key(), written.value(), written.headers()))
                .isEqualTo(new Decoded.Known(envelope));
        assertThat(envelope.event().complaintId())
                .isEqualTo(sample.headers().get("ce_subject").stringValue());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsWrittenHoldsEverythingThatWasRead(Sample sample) {
        ObjectNode written =
                (ObjectNode) Json.mapper().readTree(Json.write(sample.envelope().event()));

        assertThat(written.propertyNames()).containsAll(sample.value().propertyNames());
        if (!sample.name().contains(".minimal.")) {
            assertThat(written).isEqualTo(sample.value());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void ignoresUnknownFieldsAtEveryDepth(Sample sample) {
        ObjectNode richer = sample.value().deepCopy();
        List<Shape.Place> places = Shape.places(sample.type().shape(), richer);
        places.forEach(
                place -> place.object().putObject("addedLater").putArray("in").add(1));

        assertThat(places).isNotEmpty();
        assertThat(sample.read(richer)).isEqualTo(new Decoded.Known(sample.envelope()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void namesTheRequiredFieldThatIsMissing(Sample sample) {
        Class<? extends Event> shape = sample.type().shape();
        for (Shape.Place place : Shape.places(shape, sample.value())) {
            for (String field : required(place).toList()) {
                ObjectNode poorer = sample.value().deepCopy();
                ((ObjectNode) poorer.at(place.pointer())).remove(field);
                assertThat(sample.read(poorer))
                        .as("%s without %s/%s", sample, place.pointer(), field)
                        .isInstanceOfSatisfying(
                                Decoded.Unreadable.class,
                                unreadable -> assertThat(unreadable.reason()).matches(says(place.pointer(), field)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void doesWithoutWhatIsNotRequired(Sample sample) {
        for (Shape.Place place : Shape.places(sample.type().shape(), sample.value())) {
            for (Shape.Field field : Shape.fields(place.type())) {
                ObjectNode poorer = sample.value().deepCopy();
                ((ObjectNode) poorer.at(place.pointer())).remove(field.name());
                if (!field.required()) {
                    assertThat(sample.read(poorer)).as(field.name()).isInstanceOf(Decoded.Known.class);
                }
            }
        }
    }

    /** A record that guards itself against null names its own place and says what is wrong in its own words. */
    private static Predicate<String> says(String pointer, String field) {
        return reason -> reason.endsWith("missing: " + pointer + "/" + field)
                || reason.contains(" at " + pointer + "/" + field + ": ")
                || (reason.contains(" at " + pointer + ": ") && reason.contains("problem: "));
    }

    private static Stream<String> required(Shape.Place place) {
        return Shape.fields(place.type()).stream().filter(Shape.Field::required).map(Shape.Field::name);
    }
}
