package io.evenkeel.intake;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings under {@code evenkeel.intake}. What the outside contract fixes (256 KiB, 20,000 characters, …) is not among them.
 *
 * @param bodyTimeout how long the body of a request may take to arrive; an import may take as long as it likes but not pause for a minute
 * @param bufferedBodies bytes of bodies that may be held at once; beyond, requests are turned away with 503
 * @param append how much may be on its way to the log
 * @param idempotency how much is remembered of accepted keys
 * @param imports how many imports run at once, and how wide
 */
@ConfigurationProperties("evenkeel.intake")
public record IntakeProperties(
        @DefaultValue("PT10S") Duration bodyTimeout,
        @DefaultValue("16MB") DataSize bufferedBodies,
        @DefaultValue Append append,
        @DefaultValue Idempotency idempotency,
        @DefaultValue Imports imports) {

    public IntakeProperties {
        require(bodyTimeout.toMillis() > 0, "body-timeout must be positive");
        require(bufferedBodies.toBytes() >= 1 << 20, "buffered-bodies must be at least 1MB");
    }

    /**
     * @param maxRecords records on their way to the log at once
     * @param maxBytes their size
     * @param timeout how long the log may take to acknowledge, at most PT4.5S, since the caller is promised an answer within five seconds
     * @param renewAfter after this long of failures only, the connection to the log is made anew
     */
    public record Append(
            @DefaultValue("10000") int maxRecords,
            @DefaultValue("12MB") DataSize maxBytes,
            @DefaultValue("PT4S") Duration timeout,
            @DefaultValue("PT15S") Duration renewAfter) {
        public Append {
            require(maxRecords > 0, "append.max-records must be positive");
            require(maxBytes.toBytes() >= 1 << 20, "append.max-bytes must be at least 1MB");
            require(
                    timeout.toMillis() >= 500 && timeout.toMillis() <= 4_500,
                    "append.timeout must be between PT0.5S and PT4.5S");
            require(renewAfter.toMillis() >= 1_000, "append.renew-after must be at least PT1S");
        }
    }

    /**
     * @param entries keys remembered, 40 bytes each
     * @param window for how long; also how far back the log is read at the start
     */
    public record Idempotency(
            @DefaultValue("200000") int entries,
            @DefaultValue("PT24H") Duration window) {
        public Idempotency {
            require(entries > 0 && entries <= 50_000_000, "idempotency.entries must be between 1 and 50000000");
            require(window.toMillis() > 0, "idempotency.window must be positive");
        }
    }

    /**
     * @param simultaneous imports at once; beyond, 503
     * @param concurrency lines of one import on their way to the log at once
     */
    public record Imports(
            @DefaultValue("4") int simultaneous,
            @DefaultValue("64") int concurrency) {
        public Imports {
            require(simultaneous > 0, "imports.simultaneous must be positive");
            require(concurrency > 0 && concurrency <= 256, "imports.concurrency must be between 1 and 256");
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException("evenkeel.intake." + otherwise);
        }
    }
}
