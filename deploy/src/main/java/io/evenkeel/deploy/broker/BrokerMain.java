package io.evenkeel.deploy.broker;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.kafka.common.Uuid;

/**
 * Starts the broker: {@code BrokerMain <port> <controller port> <directory>}. Formats the directory the first time only, in the same JVM,
 * which saves the start of another.
 */
public final class BrokerMain {

    private BrokerMain() {}

    public static void main(String[] args) throws IOException {
        Path directory = Path.of(args[2]).toAbsolutePath();
        Path logs = directory.resolve("log");
        Files.createDirectories(logs);
        Path properties = directory.resolve("server.properties");
        BrokerSettings settings = new BrokerSettings(Integer.parseInt(args[0]), Integer.parseInt(args[1]), logs);
        Files.writeString(properties, settings.asText());
        if (!Files.exists(logs.resolve("meta.properties"))) {
            format(properties);
        }
        kafka.Kafka.main(new String[] {properties.toString()});
    }

    private static void format(Path properties) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int result = kafka.tools.StorageTool.execute(
                new String[] {
                    "format",
                    "--standalone",
                    "--ignore-formatted",
                    "-t",
                    Uuid.randomUuid().toString(),
                    "-c",
                    properties.toString()
                },
                out);
        if (result != 0) {
            throw new IllegalStateException("the broker's directory could not be formatted (" + result + ")");
        }
    }
}
