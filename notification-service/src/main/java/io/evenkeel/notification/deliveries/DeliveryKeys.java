package io.evenkeel.notification.deliveries;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Keys of the store. Every index is {@code scope NUL status NUL moment}, and the moments sort the newest first, so that a page is the
 * beginning of a range.
 */
final class DeliveryKeys {

    private static final char NUL = '\0';
    private static final String ALL = "all";

    private DeliveryKeys() {}

    /** Sorts the newest first; unique by the event. Also what a cursor holds. */
    static String moment(Delivery delivery) {
        long newestFirst = Long.MAX_VALUE - delivery.at().toEpochMilli();
        return String.format(Locale.ROOT, "%016x", newestFirst) + "-" + delivery.eventId();
    }

    static byte[] primary(String moment) {
        return ("delivery" + NUL + moment).getBytes(UTF_8);
    }

    static List<byte[]> indexes(Delivery delivery) {
        String moment = moment(delivery);
        List<byte[]> keys = new ArrayList<>();
        for (String scope : List.of(ALL, customer(delivery.customerId()), complaint(delivery.complaintId()))) {
            keys.add((prefix(scope, delivery.status()) + moment).getBytes(UTF_8));
        }
        return keys;
    }

    static String prefix(DeliveryQuery query, Status status) {
        if (query.complaintId() != null) {
            return prefix(complaint(query.complaintId()), status);
        }
        return prefix(query.customerId() != null ? customer(query.customerId()) : ALL, status);
    }

    static byte[] position(int partition) {
        return ("position" + NUL + partition).getBytes(UTF_8);
    }

    private static String prefix(String scope, Status status) {
        return scope + NUL + status.wire() + NUL;
    }

    private static String customer(String id) {
        return "customer" + NUL + id;
    }

    private static String complaint(String id) {
        return "complaint" + NUL + id;
    }
}
