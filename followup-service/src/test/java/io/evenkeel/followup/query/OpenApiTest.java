package io.evenkeel.followup.query;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.events.Json;
import io.evenkeel.followup.casefile.Closing;
import io.evenkeel.followup.casefile.Resolution;
import io.evenkeel.followup.stream.TimelineEntry;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;

/** The document and the code say the same, in both directions. */
class OpenApiTest {

    private static final JsonNode DOCUMENT =
            Json.mapper().valueToTree(new Yaml().load(OpenApiTest.class.getResourceAsStream("/static/openapi.yaml")));

    @Test
    void everyPathIsDocumentedAndEveryDocumentedPathExists() {
        Set<String> served = endpoints().map(OpenApiTest::path).collect(toCollection(TreeSet::new));

        assertThat(new TreeSet<>(DOCUMENT.at("/paths").propertyNames())).isEqualTo(served);
        assertThat(DOCUMENT.at("/paths").values())
                .allSatisfy(path -> assertThat(path.propertyNames()).containsExactly("get"));
    }

    @Test
    void everyParameterIsDocumentedAndEveryDocumentedParameterExists() {
        assertThat(endpoints()).hasSize(2).allSatisfy(method -> {
            JsonNode operation = DOCUMENT.at("/paths").path(path(method)).path("get");
            Set<String> documented = operation
                    .path("parameters")
                    .valueStream()
                    .map(OpenApiTest::resolved)
                    .filter(parameter -> parameter.path("in").asString().equals("query"))
                    .map(parameter -> parameter.path("name").asString())
                    .collect(toCollection(TreeSet::new));
            assertThat(documented)
                    .isEqualTo(Arrays.stream(method.getParameters())
                            .filter(parameter -> parameter.isAnnotationPresent(RequestParam.class))
                            .map(Parameter::getName)
                            .collect(toCollection(TreeSet::new)));
        });
    }

    static Stream<Class<?>> shapes() {
        return Stream.of(
                CasePage.class,
                CaseView.class,
                CaseView.Clocks.class,
                CaseView.Steps.class,
                CaseView.PromiseView.class,
                TimelineEntry.class,
                Resolution.class,
                Closing.class);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void everyFieldIsDocumentedAndEveryDocumentedFieldExists(Class<?> shape) {
        JsonNode properties = DOCUMENT.at("/components/schemas/" + shape.getSimpleName() + "/properties");

        assertThat(properties.propertyNames())
                .containsExactlyElementsOf(Arrays.stream(shape.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }

    private static Stream<Method> endpoints() {
        return Arrays.stream(CasesController.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(GetMapping.class));
    }

    private static String path(Method method) {
        RequestMapping base = Objects.requireNonNull(CasesController.class.getAnnotation(RequestMapping.class));
        GetMapping own = Objects.requireNonNull(method.getAnnotation(GetMapping.class));
        return base.value()[0] + String.join("", own.value());
    }

    private static JsonNode resolved(JsonNode parameter) {
        JsonNode reference = parameter.path("$ref");
        return reference.isMissingNode()
                ? parameter
                : DOCUMENT.at(reference.asString().substring(1));
    }
}
