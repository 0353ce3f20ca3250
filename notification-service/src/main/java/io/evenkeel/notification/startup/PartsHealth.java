package io.evenkeel.notification.startup;

import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Down until every part reads its topics. */
final class PartsHealth implements HealthIndicator {

    private final List<Part> parts;

    PartsHealth(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    @Override
    public Health health() {
        boolean all = parts.stream().allMatch(Part::ready);
        Health.Builder health = all ? Health.up() : Health.down();
        parts.forEach(part -> health.withDetail(part.name(), part.ready() ? "ready" : "not ready"));
        return health.build();
    }
}
