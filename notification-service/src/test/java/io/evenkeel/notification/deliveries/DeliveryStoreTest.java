package io.evenkeel.notification.deliveries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.evenkeel.events.ReplyLanguage;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveryStoreTest {

    private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");

    @TempDir
    private Path directory;

    @Test
    void pagesAreNewestFirstAndCompleteWhateverTheFilter() throws Exception {
        try (DeliveryStore store = filled(50)) {
            assertThat(pages(store, null, null, null)).hasSize(50);
            assertThat(pages(store, "C-1", null, null)).hasSize(10).allMatch(id -> number(id) % 5 == 1);
            assertThat(pages(store, null, "case-7", null)).containsExactly("e-47", "e-37", "e-27", "e-17", "e-7");
            assertThat(pages(store, null, null, Status.FAILED)).hasSize(5).allMatch(id -> number(id) % 10 == 0);
            assertThat(pages(store, "C-0", "case-5", null)).hasSize(5);
            assertThat(pages(store, "C-0", "case-7", null)).isEmpty();
            assertThat(pages(store, "C-0", null, Status.FAILED)).hasSize(5);
            assertThat(pages(store, "C", null, null)).isEmpty();
        }
    }

    @Test
    void whatIsAddedTwiceIsThereOnce() throws Exception {
        try (DeliveryStore store = filled(3)) {
            store.add(delivery(2), 0, 2);
            assertThat(pages(store, null, null, null)).containsExactly("e-2", "e-1", "e-0");
        }
    }

    @Test
    void aRestartGoesOnWhereTheStoreStands() throws Exception {
        try (DeliveryStore store = filled(3)) {
            store.pass(1, 41);
        }
        try (DeliveryStore store = new DeliveryStore(directory)) {
            assertThat(store.position(List.of(0, 1, 2))).hasToString("0:3,1:42,2:0");
            assertThat(pages(store, null, null, null)).hasSize(3);
        }
    }

    @Test
    void anotherLogBeginsAnEmptyStore() throws Exception {
        try (DeliveryStore store = filled(3)) {
            store.belongTo("log one");
            assertThat(pages(store, null, null, null)).hasSize(3);
            store.belongTo("log one");
            assertThat(pages(store, null, null, null)).hasSize(3);
            store.belongTo("log two");
            assertThat(pages(store, null, null, null)).isEmpty();
            assertThat(store.position(List.of(0))).hasToString("0:0");
        }
    }

    @Test
    void twoInstancesCannotShareADirectory() {
        try (DeliveryStore store = new DeliveryStore(directory)) {
            assertThat(store).isNotNull();
            assertThatThrownBy(() -> new DeliveryStore(directory)).hasMessageContaining("another instance");
        }
    }

    private DeliveryStore filled(int count) throws Exception {
        DeliveryStore store = new DeliveryStore(directory);
        for (int i = 0; i < count; i++) {
            store.add(delivery(i), 0, i);
        }
        return store;
    }

    /** All event ids, page by page. */
    private static List<String> pages(
            DeliveryStore store, @Nullable String customer, @Nullable String complaint, @Nullable Status status)
            throws Exception {
        List<String> ids = new ArrayList<>();
        String cursor = null;
        do {
            DeliveryPage page = store.page(new DeliveryQuery(customer, complaint, status, 3, cursor));
            assertThat(page.deliveries()).hasSizeLessThanOrEqualTo(3);
            page.deliveries().forEach(delivery -> ids.add(delivery.eventId()));
            cursor = page.nextCursor();
        } while (cursor != null);
        assertThat(ids).isSortedAccordingTo((one, other) -> Integer.compare(number(other), number(one)));
        return ids;
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(2));
    }

    private static Delivery delivery(int i) {
        boolean failed = i % 10 == 0;
        return new Delivery(
                "e-" + i,
                failed ? Status.FAILED : Status.SUCCEEDED,
                "case-" + i % 10,
                "C-" + i % 5,
                "m-" + i,
                "evenkeel.acknowledgement.requested.v1",
                "email",
                "a@example.com",
                ReplyLanguage.FI,
                "<m-" + i + "@evenkeel.example>",
                failed ? "rejected" : null,
                "250 ok",
                1,
                START.plusMillis(i));
    }
}
