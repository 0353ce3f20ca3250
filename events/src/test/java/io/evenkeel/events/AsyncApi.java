package io.evenkeel.events;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;

/** The document {@code asyncapi.yaml}, as a tree in which references can be followed. */
final class AsyncApi {

    private final JsonNode root;

    private AsyncApi(JsonNode root) {
        this.root = root;
    }

    static AsyncApi load() {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        try (InputStream in = Objects.requireNonNull(AsyncApi.class.getResourceAsStream("/asyncapi.yaml"))) {
            Map<String, Object> tree = new Yaml(new SafeConstructor(strict)).load(in);
            return new AsyncApi(Json.mapper().valueToTree(tree));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode root() {
        return root;
    }

    /** The node of a JSON pointer without its leading {@code #}. */
    JsonNode at(String pointer) {
        JsonNode node = root.at(pointer);
        if (node.isMissingNode()) {
            throw new AssertionError("the document has no " + pointer);
        }
        return node;
    }

    /** Follows references and single-element {@code allOf}s, which carry a description beside a reference. */
    JsonNode resolve(JsonNode node) {
        if (node.has("$ref")) {
            return resolve(at(node.get("$ref").stringValue().substring(1)));
        }
        JsonNode all = node.get("allOf");
        return all != null && all.size() == 1 ? resolve(all.get(0)) : node;
    }

    /** Every reference in the document. */
    List<String> references() {
        List<String> found = new ArrayList<>();
        collect(root, found);
        return found;
    }

    private static void collect(JsonNode node, List<String> found) {
        if (node.isObject() && node.has("$ref")) {
            found.add(node.get("$ref").stringValue());
        }
        node.forEach(child -> collect(child, found));
    }
}
