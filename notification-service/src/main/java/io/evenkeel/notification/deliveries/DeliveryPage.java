package io.evenkeel.notification.deliveries;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Newest first. {@code nextCursor} is null where nothing is left. */
record DeliveryPage(List<Delivery> deliveries, @Nullable String nextCursor) {
    DeliveryPage {
        deliveries = List.copyOf(deliveries);
    }
}
