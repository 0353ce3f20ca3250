package io.evenkeel.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void theSameFactsGiveTheSameId() {
        assertThat(Ids.complaint("shop", "key-1")).isEqualTo(Ids.complaint("shop", "key-1"));
        assertThat(Ids.consequence("e-1", "t", 0)).isEqualTo(Ids.consequence("e-1", "t", 0));
        assertThat(Ids.complaintOfStrayMessage("C-1", "x")).isEqualTo(Ids.complaintOfStrayMessage("C-1", "x"));
    }

    /** Ids are in the log for good: a change of the derivation would make new events of old ones. */
    @Test
    void theDerivationNeverChanges() {
        assertThat(Ids.complaint("shop-fi", "order-2026-C-1001")).isEqualTo("bf6f812c-f0a1-8e8e-a28f-9bb68caabedb");
        assertThat(Ids.derived("promise", "bf6f812c-f0a1-8e8e-a28f-9bb68caabedb", "0"))
                .isEqualTo("53f8e7c2-3641-8d1b-ac01-47e32d8bceba");
    }

    @Test
    void otherFactsGiveOtherIds() {
        assertThat(Set.of(
                        Ids.complaint("shop", "key-1"),
                        Ids.complaint("shop", "key-2"),
                        Ids.complaint("shop2", "key-1"),
                        Ids.complaintOfStrayMessage("shop", "key-1"),
                        Ids.derived("other", "shop", "key-1"),
                        Ids.consequence("shop", "key-1", 0),
                        Ids.consequence("shop", "key-1", 1)))
                .hasSize(7);
    }

    @Test
    void partsDoNotRunIntoEachOther() {
        assertThat(Set.of(
                        Ids.derived("k", "ab", "c"),
                        Ids.derived("k", "a", "bc"),
                        Ids.derived("k", "abc"),
                        Ids.derived("k", "abc", ""),
                        Ids.derived("k", "", "abc"),
                        Ids.derived("ka", "bc")))
                .hasSize(6);
    }

    @Test
    void isAUuidOfVersion8() {
        for (int i = 0; i < 200; i++) {
            UUID id = UUID.fromString(Ids.derived("bits", Integer.toString(i)));
            assertThat(id.version()).isEqualTo(8);
            assertThat(id.variant()).isEqualTo(2);
        }
    }

    @Test
    void anyTextIsAPart() {
        Set<String> seen = new HashSet<>();
        for (String part : new String[] {"", "ő", "o\u030b", "Ж", "😀", "\u0000", "x".repeat(20_000)}) {
            assertThat(seen.add(Ids.derived("text", part))).as(part).isTrue();
        }
    }
}
