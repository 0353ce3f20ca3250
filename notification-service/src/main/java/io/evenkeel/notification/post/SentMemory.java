package io.evenkeel.notification.post;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was sent lately. When the log could not take the account of a batch, the batch comes again; what the mail server already has then
 * does not go out a second time. Safe for use by many threads.
 */
final class SentMemory {

    private final Map<String, Fate.Sent> sent;

    SentMemory(int size) {
        this.sent = new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Fate.Sent> eldest) {
                return size() > size;
            }
        };
    }

    synchronized void remember(String eventId, Fate.Sent fate) {
        sent.put(eventId, fate);
    }

    synchronized Optional<Fate.Sent> recall(String eventId) {
        return Optional.ofNullable(sent.get(eventId));
    }
}
