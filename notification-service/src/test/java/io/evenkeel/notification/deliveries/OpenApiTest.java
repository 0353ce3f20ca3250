package io.evenkeel.notification.deliveries;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yaml.snakeyaml.Yaml;

/** The document and the controllers say the same, in both directions. */
class OpenApiTest {

    private static final Map<String, Object> DOCUMENT = document();

    @Test
    void everyOperationIsDocumentedWithItsParametersAndTheOtherWayRound() {
        Map<String, Set<String>> documented = new TreeMap<>();
        map(DOCUMENT, "paths").forEach((path, operations) -> {
            Map<String, Object> methods = cast(operations);
            methods.forEach((method, operation) -> documented.put(
                    method.toUpperCase(java.util.Locale.ROOT) + " " + path, documentedParameters(cast(operation))));
        });
        assertThat(implemented()).isNotEmpty().isEqualTo(documented);
    }

    @Test
    void theFieldsOfAPageAndADeliveryAreTheDocumentedOnes() {
        assertThat(fields("DeliveryPage")).isEqualTo(components(DeliveryPage.class));
        assertThat(fields("Delivery")).isEqualTo(components(Delivery.class));
    }

    private static Map<String, Set<String>> implemented() {
        Map<String, Set<String>> implemented = new TreeMap<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("io.evenkeel.notification")) {
            if (type.isAnnotatedWith(RestController.class)) {
                Arrays.stream(type.reflect().getDeclaredMethods())
                        .forEach(method -> paths(method).forEach(path -> implemented.put(path, parameters(method))));
            }
        }
        return implemented;
    }

    private static List<String> paths(Method method) {
        GetMapping get = method.getAnnotation(GetMapping.class);
        assertThat(method.isAnnotationPresent(PostMapping.class))
                .as("teach this test POST")
                .isFalse();
        return get == null
                ? List.of()
                : java.util.stream.Stream.concat(Arrays.stream(get.value()), Arrays.stream(get.path()))
                        .distinct()
                        .map(path -> "GET " + path)
                        .toList();
    }

    private static Set<String> parameters(Method method) {
        return Arrays.stream(method.getParameters())
                .map(OpenApiTest::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(Parameter parameter) {
        RequestParam query = parameter.getAnnotation(RequestParam.class);
        if (query != null) {
            return "query " + (query.name().isEmpty() ? parameter.getName() : query.name());
        }
        return "header "
                + Objects.requireNonNull(parameter.getAnnotation(RequestHeader.class))
                        .name();
    }

    private static Set<String> documentedParameters(Map<String, Object> operation) {
        List<Map<String, Object>> parameters = cast(operation.getOrDefault("parameters", List.of()));
        return parameters.stream()
                .map(parameter -> parameter.get("in") + " " + parameter.get("name"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> fields(String schema) {
        return new TreeSet<>(map(map(map(map(DOCUMENT, "components"), "schemas"), schema), "properties")
                .keySet());
    }

    private static Set<String> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Object> map(Map<String, Object> from, String key) {
        return cast(Objects.requireNonNull(from.get(key), key));
    }

    /** YAML has no types that Java could check. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T> T cast(Object value) {
        return (T) value;
    }

    private static Map<String, Object> document() {
        InputStream document = Objects.requireNonNull(OpenApiTest.class.getResourceAsStream("/static/openapi.yaml"));
        return new Yaml().load(document);
    }
}
