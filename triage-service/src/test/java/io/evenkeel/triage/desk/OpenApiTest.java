package io.evenkeel.triage.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.yaml.snakeyaml.Yaml;

class OpenApiTest {

    private static final Set<Class<?>> CONTROLLERS = Set.of(
            AssessmentController.class,
            EscalationController.class,
            EscalationStream.class,
            CustomerController.class,
            PolicyController.class);

    @Test
    void documentAndControllersNameTheSameOperations() throws IOException {
        assertThat(documented()).isEqualTo(built());
    }

    @Test
    void theBriefIsDocumentedFieldByField() throws IOException {
        assertThat(properties("Assessment")).isEqualTo(components(io.evenkeel.events.Assessment.class));
        assertThat(properties("Brief")).isEqualTo(components(Brief.class));
        assertThat(properties("DeskEntry")).isEqualTo(components(io.evenkeel.triage.stream.DeskEntry.class));
        assertThat(properties("Customer")).isEqualTo(components(CustomerController.CustomerView.class));
        assertThat(properties("Policy")).isEqualTo(components(io.evenkeel.triage.policy.PolicyView.class));
    }

    private static Set<String> built() {
        Set<String> operations = new TreeSet<>();
        for (Class<?> controller : CONTROLLERS) {
            for (Method method : controller.getDeclaredMethods()) {
                GetMapping get = method.getAnnotation(GetMapping.class);
                PostMapping post = method.getAnnotation(PostMapping.class);
                if (get != null) {
                    Stream.of(get.value(), get.path())
                            .flatMap(Stream::of)
                            .forEach(path -> operations.add("get " + path));
                }
                if (post != null) {
                    Stream.of(post.value(), post.path())
                            .flatMap(Stream::of)
                            .forEach(path -> operations.add("post " + path));
                }
            }
        }
        return operations;
    }

    private static Set<String> documented() throws IOException {
        Set<String> operations = new TreeSet<>();
        map(document().get("paths"))
                .forEach((path, methods) ->
                        map(methods).keySet().forEach(method -> operations.add(method + " " + path)));
        return operations;
    }

    private static Set<String> properties(String schema) throws IOException {
        Map<String, Object> schemas = map(map(document().get("components")).get("schemas"));
        return new TreeSet<>(map(map(schemas.get(schema)).get("properties")).keySet());
    }

    private static Set<String> components(Class<?> shape) {
        Set<String> names = new TreeSet<>();
        Stream.of(shape.getRecordComponents()).forEach(component -> names.add(component.getName()));
        return names;
    }

    private static Map<String, Object> document() throws IOException {
        try (InputStream in = OpenApiTest.class.getResourceAsStream("/static/openapi.yaml")) {
            return map(new Yaml().load(in));
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }
}
