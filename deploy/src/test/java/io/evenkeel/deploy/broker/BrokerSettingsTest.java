package io.evenkeel.deploy.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class BrokerSettingsTest {

    private static final BrokerSettings SETTINGS = new BrokerSettings(9092, 9093, Path.of("/data/kafka/log"));

    @Test
    void listensOnLoopbackOnly() {
        assertThat(List.of(SETTINGS.properties().getOrDefault("listeners", "").split(",")))
                .allSatisfy(listener -> assertThat(listener).contains("//127.0.0.1:"));
        assertThat(SETTINGS.properties().get("advertised.listeners")).doesNotContain("localhost", "0.0.0.0");
    }

    @Test
    void asksForOneCopyOfEveryInternalTopicBecauseMoreWouldHang() {
        Map<String, String> properties = SETTINGS.properties();

        assertThat(properties)
                .containsEntry("offsets.topic.replication.factor", "1")
                .containsEntry("transaction.state.log.replication.factor", "1")
                .containsEntry("transaction.state.log.min.isr", "1")
                .containsEntry("share.coordinator.state.topic.replication.factor", "1")
                .containsEntry("share.coordinator.state.topic.min.isr", "1");
    }

    @Test
    void isReadBackAsItWasWritten() throws IOException {
        Properties read = new Properties();
        read.load(new StringReader(SETTINGS.asText()));

        assertThat(read).isEqualTo(asProperties());
    }

    private static Properties asProperties() {
        Properties properties = new Properties();
        properties.putAll(SETTINGS.properties());
        return properties;
    }
}
