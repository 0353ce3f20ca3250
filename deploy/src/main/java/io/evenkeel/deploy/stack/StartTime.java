package io.evenkeel.deploy.stack;

import io.evenkeel.deploy.settings.Settings;
import io.evenkeel.deploy.settings.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** How long the last start took, kept for {@code status}. */
public final class StartTime {

    private StartTime() {}

    public static void save(Settings settings, Duration took) {
        try {
            Files.writeString(file(settings), Long.toString(took.toMillis()));
        } catch (IOException e) {
            throw new UserError("cannot write to " + settings.home() + ": " + e.getMessage());
        }
    }

    public static Optional<Duration> last(Settings settings) {
        try {
            return Optional.of(Duration.ofMillis(
                    Long.parseLong(Files.readString(file(settings)).strip())));
        } catch (IOException | NumberFormatException unknown) {
            return Optional.empty();
        }
    }

    private static Path file(Settings settings) {
        return settings.home().resolve("last-start");
    }
}
