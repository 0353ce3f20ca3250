package io.evenkeel.notification.alerts;

import io.evenkeel.events.Category;
import io.evenkeel.events.Language;
import io.evenkeel.events.Priority;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What supervisors are told. Filters look at what an alert carries; {@code json} is what the stream shows. */
record Alert(
        String type,
        Instant time,
        @Nullable Priority priority,
        @Nullable Language language,
        @Nullable Category category,
        String json) {}
