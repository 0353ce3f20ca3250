package io.evenkeel.intake.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The W3C Trace Context header. An invalid one is dropped, as the recommendation asks: it must never cost a complaint. */
final class TraceParent {

    private static final Pattern VERSION_0 = Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");
    private static final String NO_TRACE = "00-" + "0".repeat(32);
    private static final String NO_SPAN = "-" + "0".repeat(16) + "-";

    private TraceParent() {}

    static @Nullable String valid(@Nullable String header) {
        boolean valid = header != null
                && VERSION_0.matcher(header).matches()
                && !header.startsWith(NO_TRACE)
                && !header.contains(NO_SPAN);
        return valid ? header : null;
    }
}
