package io.evenkeel.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The document and the code name the same topics, types and messages, in both directions. */
class AsyncApiTest {

    private static final AsyncApi DOCUMENT = AsyncApi.load();

    static Stream<Topic> topics() {
        return Stream.of(EventType.values()).map(EventType::topic).distinct();
    }

    @Test
    void isAsyncApi3() {
        assertThat(DOCUMENT.at("/asyncapi").stringValue()).isEqualTo("3.0.0");
        assertThat(DOCUMENT.at("/info/title").stringValue()).isNotBlank();
        assertThat(DOCUMENT.at("/info/version").stringValue()).isNotBlank();
        assertThat(DOCUMENT.root().propertyNames())
                .isSubsetOf(
                        "asyncapi", "info", "defaultContentType", "servers", "channels", "operations", "components");
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        assertThat(DOCUMENT.references()).isNotEmpty().allSatisfy(reference -> {
            assertThat(reference).startsWith("#/");
            assertThat(DOCUMENT.at(reference.substring(1)).isObject()).isTrue();
        });
    }

    @Test
    void everyComponentIsUsed() {
        Set<String> used = new HashSet<>(DOCUMENT.references());
        for (String kind : List.of("messages", "schemas", "messageBindings")) {
            assertThat(DOCUMENT.at("/components/" + kind).propertyNames())
                    .allSatisfy(name -> assertThat(used).contains("#/components/" + kind + "/" + name));
        }
    }

    @Test
    void everyTopicIsAChannelAndEveryChannelATopic() {
        List<String> addresses = new ArrayList<>();
        DOCUMENT.at("/channels")
                .forEach(channel -> addresses.add(channel.get("address").stringValue()));
        List<String> expected = new ArrayList<>(topics().map(Topic::name).toList());
        expected.add(Topic.deadLetters("{topic}", "{service}"));

        assertThat(addresses).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(strings(DOCUMENT.at("/channels/deadLetters/parameters/topic/enum")))
                .containsExactlyInAnyOrderElementsOf(topics().map(Topic::name).toList());
    }

    @ParameterizedTest
    @MethodSource("topics")
    void aChannelCarriesTheTypesOfItsTopicAndNoOther(Topic topic) {
        List<String> documented = new ArrayList<>();
        channel(topic)
                .get("messages")
                .forEach(message ->
                        documented.add(DOCUMENT.resolve(message).get("name").stringValue()));

        assertThat(documented)
                .containsExactlyInAnyOrderElementsOf(
                        EventType.on(topic).stream().map(EventType::wire).toList());
    }

    @ParameterizedTest
    @EnumSource
    void aMessageIsNamedAfterItsTypeAndShape(EventType type) {
        String shape = type.shape().getSimpleName();
        JsonNode message = DOCUMENT.at("/components/messages/" + shape);

        assertThat(message.get("name").stringValue()).isEqualTo(type.wire());
        assertThat(message.get("summary").stringValue()).isNotBlank();
        assertThat(message.get("contentType").stringValue()).isEqualTo("application/json");
        assertThat(message.at("/payload/$ref").stringValue()).isEqualTo("#/components/schemas/" + shape);
        assertThat(message.at("/headers/allOf/0/$ref").stringValue())
                .isEqualTo("#/components/schemas/CloudEventHeaders");
        assertThat(message.at("/headers/allOf/1/properties/ce_type/const").stringValue())
                .isEqualTo(type.wire());
        assertThat(message.at("/bindings/$ref").stringValue())
                .isEqualTo("#/components/messageBindings/keyedByCustomer");
    }

    @ParameterizedTest
    @MethodSource("topics")
    void theOwnerAloneSendsAndItSendsEverything(Topic topic) {
        List<String> senders = new ArrayList<>();
        DOCUMENT.at("/operations").propertyStream().forEach(operation -> {
            boolean here = DOCUMENT.resolve(operation.getValue().get("channel")).equals(channel(topic));
            if (here && operation.getValue().get("action").stringValue().equals("send")) {
                senders.add(operation.getKey());
            }
            if (here) {
                assertThat(operation.getValue().get("messages"))
                        .as(operation.getKey())
                        .hasSize(EventType.on(topic).size());
            }
        });
        assertThat(senders).singleElement().asString().startsWith(topic.owner() + "Sends");
    }

    @Test
    void anOperationSpeaksOfMessagesOfItsOwnChannel() {
        assertThat(DOCUMENT.at("/operations")).isNotEmpty().allSatisfy(operation -> {
            assertThat(operation.get("action").stringValue()).isIn("send", "receive");
            String channel = operation.at("/channel/$ref").stringValue();
            operation
                    .get("messages")
                    .forEach(message ->
                            assertThat(message.get("$ref").stringValue()).startsWith(channel + "/messages/"));
        });
    }

    private static JsonNode channel(Topic topic) {
        for (JsonNode channel : DOCUMENT.at("/channels")) {
            if (channel.get("address").stringValue().equals(topic.name())) {
                return channel;
            }
        }
        throw new AssertionError(topic + " is not documented");
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::stringValue).toList();
    }
}
