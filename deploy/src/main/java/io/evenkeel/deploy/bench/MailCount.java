package io.evenkeel.deploy.bench;

import io.evenkeel.deploy.settings.Port;
import io.evenkeel.deploy.settings.Settings;
import io.evenkeel.events.Json;
import java.io.IOException;
import java.io.InputStream;
import tools.jackson.databind.JsonNode;

/** What the mailbox says that it took. */
record MailCount(long accepted, long repeated) {

    static MailCount of(Settings settings) throws IOException {
        try (InputStream in = settings.local(Port.MAIL, "/api/stats").toURL().openStream()) {
            JsonNode stats = Json.mapper().readTree(in);
            return new MailCount(
                    stats.get("accepted").asLong(), stats.get("repeated").asLong());
        }
    }

    MailCount since(MailCount before) {
        return new MailCount(accepted - before.accepted, repeated - before.repeated);
    }
}
