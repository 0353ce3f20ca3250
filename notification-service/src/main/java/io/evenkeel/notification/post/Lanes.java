package io.evenkeel.notification.post;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Splits a batch so that lanes can be worked at the same time and each customer's messages still go out in order. */
final class Lanes {

    private Lanes() {}

    static List<List<Job>> of(List<Job> jobs, int lanes) {
        Map<String, List<Job>> customers = new LinkedHashMap<>();
        jobs.forEach(job -> customers
                .computeIfAbsent(job.customer(), id -> new ArrayList<>())
                .add(job));
        List<List<Job>> filled = new ArrayList<>();
        for (int i = 0; i < Math.min(lanes, customers.size()); i++) {
            filled.add(new ArrayList<>());
        }
        customers.values().forEach(ofCustomer -> shortest(filled).addAll(ofCustomer));
        return filled;
    }

    private static List<Job> shortest(List<List<Job>> lanes) {
        return java.util.Collections.min(lanes, Comparator.comparingInt(List::size));
    }
}
