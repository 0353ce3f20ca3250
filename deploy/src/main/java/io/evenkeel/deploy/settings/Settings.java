package io.evenkeel.deploy.settings;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One local run: the checkout whose jars it runs, the directory that holds its data and logs, the JDK, and its ports. Two runs with other
 * homes and ports do not see each other.
 */
public record Settings(Path root, Path home, Path javaHome, Map<Port, Integer> ports) {

    public static final String HOME = "EVENKEEL_HOME";
    public static final String PORT_BASE = "EVENKEEL_PORT_BASE";

    public Settings {
        ports = Map.copyOf(ports);
    }

    /** @throws UserError when a variable does not hold a port, or the home cannot be made */
    public static Settings of(Map<String, String> environment, Path root) {
        String home = environment.get(HOME);
        Path chosen = home == null || home.isBlank() ? root.resolve(".evenkeel") : Path.of(home);
        return new Settings(
                root.toAbsolutePath().normalize(),
                made(chosen.toAbsolutePath().normalize()),
                Path.of(System.getProperty("java.home")),
                ports(environment));
    }

    private static Map<Port, Integer> ports(Map<String, String> environment) {
        Integer base = port(PORT_BASE, environment.get(PORT_BASE));
        Map<Port, Integer> ports = new EnumMap<>(Port.class);
        for (Port port : Port.values()) {
            Integer own = port(port.variable(), environment.get(port.variable()));
            int usual = base == null ? port.usual() : base + port.place();
            ports.put(port, own == null ? usual : own);
        }
        return ports;
    }

    private static @Nullable Integer port(String variable, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            int port = Integer.parseInt(value.trim());
            if (port >= 1 && port <= 65_000) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            throw new UserError(variable + " must be a port from 1 to 65000, not \"" + value + "\"");
        }
        throw new UserError(variable + " must be a port from 1 to 65000, not " + value);
    }

    /** The real path, so that a home reached through a link is the same home. */
    private static Path made(Path home) {
        try {
            return Files.createDirectories(home).toRealPath();
        } catch (IOException e) {
            throw new UserError("cannot make the directory " + home + ": " + e.getMessage() + "\nGive another with "
                    + HOME + "=/path/to/directory");
        }
    }

    public int port(Port port) {
        Integer number = ports.get(port);
        if (number == null) {
            throw new IllegalStateException("no number for port " + port);
        }
        return number;
    }

    /** All ports in the order of {@link Port}, as a later command reads them back. */
    public String portList() {
        return Arrays.stream(Port.values())
                .map(port -> Integer.toString(port(port)))
                .collect(Collectors.joining(","));
    }

    /** With the ports of a {@link #portList()}; the same settings when it is of another version of this program. */
    public Settings withPorts(String portList) {
        String[] numbers = portList.split(",", -1);
        if (numbers.length != Port.values().length || !portList.matches("\\d{1,5}(,\\d{1,5})*")) {
            return this;
        }
        Map<Port, Integer> given = new EnumMap<>(Port.class);
        for (Port port : Port.values()) {
            given.put(port, Integer.valueOf(numbers[given.size()]));
        }
        return new Settings(root, home, javaHome, given);
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port(Port.BROKER);
    }

    public String url(Port port) {
        return "http://localhost:" + port(port);
    }

    /** With the address instead of the name: on some machines {@code localhost} is tried as {@code ::1} first. */
    public URI local(Port port, String path) {
        return URI.create("http://127.0.0.1:" + port(port) + path);
    }

    public Path logs() {
        return home.resolve("logs");
    }

    public Path java() {
        return javaHome.resolve("bin").resolve("java");
    }

    /** Unpacked jars and start-up caches, which belong to the build and not to a home. */
    public Path stage() {
        return root.resolve("deploy/target/stage");
    }
}
