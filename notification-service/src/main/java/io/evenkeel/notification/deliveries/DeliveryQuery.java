package io.evenkeel.notification.deliveries;

import org.jspecify.annotations.Nullable;

/** Which deliveries; null means any. {@code limit} from 1 to 500. {@code cursor} continues a page. */
record DeliveryQuery(
        @Nullable String customerId,
        @Nullable String complaintId,
        @Nullable Status status,
        int limit,
        @Nullable String cursor) {

    static final int MAX_LIMIT = 500;

    boolean allows(Delivery delivery) {
        return (customerId == null || customerId.equals(delivery.customerId()))
                && (complaintId == null || complaintId.equals(delivery.complaintId()))
                && (status == null || status == delivery.status());
    }
}
