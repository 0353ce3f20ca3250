package io.evenkeel.triage.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import org.springframework.util.MultiValueMap;

/** Query strings for questions to other instances. */
final class Queries {

    private Queries() {}

    static String encode(MultiValueMap<String, String> query) {
        StringJoiner joined = new StringJoiner("&");
        query.forEach(
                (name, values) -> values.forEach(value -> joined.add(encodePath(name) + "=" + encodePath(value))));
        return joined.toString();
    }

    static String encodePath(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
