package io.evenkeel.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EventTypeTest {

    @ParameterizedTest
    @EnumSource
    void isFoundByItsWireName(EventType type) {
        assertThat(EventType.ofWire(type.wire())).contains(type);
        assertThat(type.wire()).matches("evenkeel\\.[a-z-]+\\.[a-z-]+\\.v[1-9]");
        assertThat(EventType.on(type.topic())).contains(type);
    }

    @Test
    void aLaterTypeIsUnknown() {
        assertThat(EventType.ofWire("evenkeel.complaint.received.v2")).isEmpty();
    }

    @Test
    void everySealedEventHasAType() {
        assertThat(Stream.of(EventType.values()).map(EventType::shape))
                .containsExactlyInAnyOrderElementsOf(records(Event.class));
    }

    @Test
    void deadLettersAreNamedAfterTopicAndReader() {
        assertThat(Topic.INTAKE_COMPLAINTS.deadLetters("triage")).isEqualTo("intake.complaints.triage.dlt");
        assertThat(Topic.deadLetters("triage.commands", "triage")).isEqualTo("triage.commands.triage.dlt");
    }

    private static List<Class<? extends Event>> records(Class<?> sealed) {
        List<Class<? extends Event>> found = new ArrayList<>();
        for (Class<?> permitted : sealed.getPermittedSubclasses()) {
            if (permitted.isRecord()) {
                found.add(permitted.asSubclass(Event.class));
            } else {
                found.addAll(records(permitted));
            }
        }
        return found;
    }
}
