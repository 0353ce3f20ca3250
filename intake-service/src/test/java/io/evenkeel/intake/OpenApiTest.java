package io.evenkeel.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.events.Channel;
import io.evenkeel.events.Wants;
import io.evenkeel.events.Wire;
import io.evenkeel.intake.problem.FieldError;
import io.evenkeel.intake.problem.Problem;
import io.evenkeel.intake.problem.ProblemKind;
import io.evenkeel.intake.reading.KnownFields;
import io.evenkeel.intake.web.IntakeWithStubLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.yaml.snakeyaml.Yaml;

/** Holds the document and the code together, in both directions. */
@IntakeWithStubLog
class OpenApiTest {

    private static final Map<?, ?> DOCUMENT = load();

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void everyPathAndTypeIsDocumentedAndEveryDocumentedOneExists() {
        Set<String> served = new TreeSet<>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((info, method) -> {
            if (method.getBeanType().getPackageName().startsWith("io.evenkeel")) {
                served.addAll(operations(info));
            }
        });
        Set<String> documented = new TreeSet<>();
        map(DOCUMENT, "paths")
                .forEach((path, item) -> ((Map<?, ?>) item).forEach((method, operation) -> {
                    String name = method.toString().toUpperCase(Locale.ROOT) + " " + path;
                    Map<?, ?> body = (Map<?, ?>) ((Map<?, ?>) operation).get("requestBody");
                    if (body == null) {
                        documented.add(name);
                    } else {
                        map(body, "content").keySet().forEach(type -> documented.add(name + " " + type));
                    }
                }));

        assertThat(served).hasSize(6).isEqualTo(documented);
    }

    @ParameterizedTest
    @CsvSource({
        "Complaint, ''",
        "Customer, /customer",
        "Reference, /reference",
        "Money, /reference/amount",
        "Document, /evidence/0",
        "Message, message",
        "PromiseKept, kept"
    })
    void requestsHaveTheDocumentedFields(String schema, String where) {
        Map<?, ?> described = map(DOCUMENT, "components", "schemas", schema);

        assertThat(KnownFields.at(where))
                .isEqualTo(names(map(described, "properties").keySet()));
        assertThat(KnownFields.requiredAt(where)).isEqualTo(names(list(schema, "required")));
    }

    @Test
    void answersHaveTheDocumentedFields() throws ClassNotFoundException {
        assertThat(properties("Receipt")).isEqualTo(components(Class.forName("io.evenkeel.intake.web.Receipt")));
        assertThat(properties("ImportResult"))
                .isEqualTo(components(Class.forName("io.evenkeel.intake.bulk.ImportResult")));
        assertThat(properties("Problem")).isEqualTo(components(Problem.class));
        assertThat(properties("FieldError")).isEqualTo(components(FieldError.class));
    }

    @Test
    void listsOfValuesAreComplete() {
        assertThat(list("Channel", "enum")).isEqualTo(wires(Channel.values()));
        assertThat(list("Complaint", "properties", "desiredOutcome", "enum")).isEqualTo(wires(Wants.values()));
        assertThat(list("Problem", "properties", "type", "enum"))
                .isEqualTo(Arrays.stream(ProblemKind.values())
                        .map(ProblemKind::type)
                        .toList());
    }

    private static List<String> operations(RequestMappingInfo info) {
        List<String> operations = new ArrayList<>();
        info.getPatternsCondition()
                .getPatterns()
                .forEach(path -> info.getMethodsCondition().getMethods().forEach(method -> {
                    var types = info.getConsumesCondition().getConsumableMediaTypes();
                    if (types.isEmpty()) {
                        operations.add(method + " " + path);
                    }
                    types.forEach(type -> operations.add(method + " " + path + " " + type));
                }));
        return operations;
    }

    private static Set<String> properties(String schema) {
        return names(
                map(DOCUMENT, "components", "schemas", schema, "properties").keySet());
    }

    private static Set<String> components(Class<?> type) {
        Set<String> names = new TreeSet<>();
        for (RecordComponent component : type.getRecordComponents()) {
            names.add(component.getName());
        }
        return names;
    }

    private static List<String> wires(Wire[] values) {
        return Arrays.stream(values).map(Wire::wire).toList();
    }

    private static List<?> list(String schema, String... path) {
        Object at = map(DOCUMENT, "components", "schemas", schema);
        for (String step : path) {
            at = java.util.Objects.requireNonNull(((Map<?, ?>) at).get(step), step);
        }
        return (List<?>) at;
    }

    private static Map<?, ?> map(Map<?, ?> from, String... path) {
        Map<?, ?> at = from;
        for (String step : path) {
            at = (Map<?, ?>) java.util.Objects.requireNonNull(at.get(step), step);
        }
        return at;
    }

    private static Set<String> names(Iterable<?> given) {
        Set<String> names = new TreeSet<>();
        given.forEach(name -> names.add(name.toString()));
        return names;
    }

    private static Map<?, ?> load() {
        try (InputStream in = OpenApiTest.class.getResourceAsStream("/static/openapi.yaml")) {
            return new Yaml().load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
