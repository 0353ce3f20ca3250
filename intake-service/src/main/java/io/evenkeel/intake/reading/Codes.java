package io.evenkeel.intake.reading;

import io.evenkeel.events.Wire;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rules for codes, amounts and times. */
final class Codes {

    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,4})?");
    private static final int MAX_DIGITS = 15;
    private static final int MAX_LANGUAGE_TAG = 35;
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Duration CLOCKS_DIFFER = Duration.ofDays(1);
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    static final Rule<String> CURRENCY = raw -> CURRENCIES.contains(raw)
            ? Checked.good(raw)
            : Checked.flawed("must be an ISO 4217 code in capitals, such as EUR");

    static final Rule<BigDecimal> AMOUNT_VALUE = raw -> {
        String digits = raw.replace(".", "");
        return digits.length() <= MAX_DIGITS && AMOUNT.matcher(raw).matches()
                ? Checked.good(new BigDecimal(raw))
                : Checked.flawed(
                        "must be a decimal such as \"49.90\": not negative, at most 15 digits, 4 of them decimals");
    };

    /** The language of a tag, as its two-letter code: {@code sr-Latn-RS} is {@code sr}. */
    static final Rule<String> LANGUAGE = raw -> {
        String language = raw.length() <= MAX_LANGUAGE_TAG ? language(raw) : "";
        return LANGUAGES.contains(language)
                ? Checked.good(language)
                : Checked.flawed("must be a two-letter ISO 639 code such as fi, or a BCP 47 tag that begins with one");
    };

    private Codes() {}

    static <E extends Enum<E> & Wire> Rule<E> oneOf(Class<E> type) {
        String flaw = "must be one of " + Wire.values(type);
        return raw -> {
            for (E constant : type.getEnumConstants()) {
                if (constant.wire().equals(raw)) {
                    return Checked.good(constant);
                }
            }
            return Checked.flawed(flaw);
        };
    }

    /** A time in the past; the caller's clock may run ahead of ours by up to a day. */
    static Rule<Instant> past(Instant now) {
        return raw -> {
            try {
                Instant time = OffsetDateTime.parse(raw).toInstant();
                boolean plausible = !time.isBefore(EARLIEST) && !time.isAfter(now.plus(CLOCKS_DIFFER));
                return plausible ? Checked.good(time) : Checked.flawed("must be after 1900 and not in the future");
            } catch (DateTimeException notATime) {
                return Checked.flawed("must be a time with its offset, such as 2026-11-21T10:00:00Z");
            }
        };
    }

    private static String language(String tag) {
        try {
            return new Locale.Builder().setLanguageTag(tag).build().getLanguage();
        } catch (IllformedLocaleException notATag) {
            return "";
        }
    }
}
