package io.evenkeel.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RequiredFieldsTest {

    record Leaf(String must, @Nullable String may) {}

    record Tree(String must, @Nullable Leaf leaf, @Nullable List<Leaf> leaves) {}

    @Test
    void takesWhatIsComplete() {
        assertThat(read("{\"must\":\"a\"}")).isEqualTo(new Tree("a", null, null));
        assertThat(read("{\"must\":\"a\",\"leaf\":{\"must\":\"b\"},\"leaves\":[{\"must\":\"c\",\"may\":\"d\"}]}"))
                .isEqualTo(new Tree("a", new Leaf("b", null), List.of(new Leaf("c", "d"))));
    }

    @Test
    void namesThePathOfWhatIsMissing() {
        assertMissing("/must", "{}");
        assertMissing("/must", "{\"must\":null}");
        assertMissing("/leaf/must", "{\"must\":\"a\",\"leaf\":{\"may\":\"b\"}}");
        assertMissing("/leaves/1/must", "{\"must\":\"a\",\"leaves\":[{\"must\":\"b\"},{}]}");
        assertMissing("/", "null");
    }

    private static void assertMissing(String path, String json) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(Json.MissingFieldException.class)
                .hasMessage("required field is missing: " + path);
    }

    private static Tree read(String json) {
        return Json.read(json.getBytes(UTF_8), Tree.class);
    }
}
