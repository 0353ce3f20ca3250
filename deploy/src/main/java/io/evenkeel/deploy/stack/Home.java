package io.evenkeel.deploy.stack;

import io.evenkeel.deploy.settings.Settings;
import java.io.IOException;
import java.util.List;

/** What lies in a home. */
public final class Home {

    /** What the parts write; the settings in {@code config} are the user's and stay. */
    private static final List<String> DATA =
            List.of("kafka", "data", "mail", "logs", "last-start", "bench", "training");

    private Home() {}

    /** Only what Evenkeel made, by name: a home that was pointed at a directory with other things loses none of them. */
    public static void deleteData(Settings settings) throws IOException {
        for (String name : DATA) {
            Stage.delete(settings.home().resolve(name));
        }
    }
}
