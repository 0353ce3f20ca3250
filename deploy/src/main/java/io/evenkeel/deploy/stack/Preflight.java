package io.evenkeel.deploy.stack;

import io.evenkeel.deploy.settings.Port;
import io.evenkeel.deploy.settings.Settings;
import io.evenkeel.deploy.settings.UserError;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What must hold before anything is started; each refusal says what to do. */
final class Preflight {

    private static final long MIN_FREE_BYTES = 500L * 1024 * 1024;

    private Preflight() {}

    /** @throws UserError naming everything that stands in the way of starting these parts */
    static void check(Settings settings, Collection<Part> parts) {
        List<String> problems = new ArrayList<>();
        disk(settings, problems);
        for (Part part : parts) {
            for (Port port : part.ports()) {
                port(settings, port, problems);
            }
        }
        if (!problems.isEmpty()) {
            throw new UserError(String.join("\n", problems));
        }
    }

    private static void disk(Settings settings, List<String> problems) {
        try {
            long free = Files.getFileStore(settings.home()).getUsableSpace();
            if (free < MIN_FREE_BYTES) {
                problems.add("Only " + free / (1024 * 1024) + " MB are free where " + settings.home()
                        + " lies; at least 500 MB are needed. Free some, or give another directory with "
                        + Settings.HOME + ".");
            }
        } catch (IOException e) {
            problems.add("Cannot look at the disk of " + settings.home() + ": " + e.getMessage());
        }
    }

    private static void port(Settings settings, Port port, List<String> problems) {
        int number = settings.port(port);
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), number));
        } catch (IOException taken) {
            String who = PortHolder.of(number)
                    .map(holder -> "process " + holder)
                    .orElse("another process, perhaps another user's");
            problems.add("Port " + number + " (" + port.name().toLowerCase(java.util.Locale.ROOT) + ") is taken by "
                    + who + ". Stop it, or choose another port: " + port.variable() + "=<port> ./evenkeel up, or "
                    + Settings.PORT_BASE + "=<port> for all of them.");
        }
    }
}
