package io.evenkeel.events;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.util.Objects;

/** An amount: a decimal, written as a string so that no reader rounds it, and an ISO 4217 code. */
public record Money(
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal value, String currency) {
    public Money {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(currency, "currency");
    }
}
