package io.evenkeel.notification.letter;

import io.evenkeel.events.Money;
import io.evenkeel.events.ReplyLanguage;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sentences of one language together with its way of writing dates and amounts. Months and date order come from the bundle. */
final class Phrases {

    private static final Map<String, Currency> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .collect(Collectors.toUnmodifiableMap(Currency::getCurrencyCode, Function.identity()));
    private static final Pattern CODE_BEFORE_DIGITS = Pattern.compile("([A-Z]{3})([0-9])");

    private static final int MONTHS = 12;

    private final Bundle bundle;
    private final ZoneId zone;
    private final List<String> months;

    Phrases(Bundle bundle, ZoneId zone) {
        this.bundle = bundle;
        this.zone = zone;
        this.months = List.of(bundle.say("date.months").split(" "));
        if (months.size() != MONTHS) {
            throw new IllegalStateException(bundle.language().wire() + " names " + months.size() + " months");
        }
    }

    ReplyLanguage language() {
        return bundle.language();
    }

    String say(String key) {
        return bundle.say(key);
    }

    String say(String key, Map<String, String> values) {
        return bundle.say(key, values);
    }

    String dated(String key, Instant date) {
        return bundle.say(key, Map.of("date", date(date)));
    }

    /** With the distance from UTC, since the reader may live in another zone. */
    String date(Instant instant) {
        ZonedDateTime at = instant.atZone(zone);
        return bundle.say(
                "date.form",
                Map.of(
                        "day", Integer.toString(at.getDayOfMonth()),
                        "month", months.get(at.getMonthValue() - 1),
                        "year", Integer.toString(at.getYear()),
                        "h", Integer.toString(at.getHour()),
                        "hour", "%02d".formatted(at.getHour()),
                        "minute", "%02d".formatted(at.getMinute()),
                        "zone", zone(at)));
    }

    private static String zone(ZonedDateTime at) {
        int minutes = at.getOffset().getTotalSeconds() / 60;
        if (minutes == 0) {
            return "UTC";
        }
        String hours = (minutes < 0 ? "-" : "+") + Math.abs(minutes) / 60;
        return minutes % 60 == 0 ? "UTC" + hours : "UTC%s:%02d".formatted(hours, Math.abs(minutes) % 60);
    }

    String money(Money money) {
        Currency currency = currency(money.currency());
        if (currency == null) {
            return money.value().toPlainString() + "\u00a0" + money.currency();
        }
        NumberFormat format = NumberFormat.getCurrencyInstance(locale());
        format.setCurrency(currency);
        boolean whole = money.value().stripTrailingZeros().scale() <= 0;
        int digits = whole && !currency.getCurrencyCode().equals("EUR") ? 0 : currency.getDefaultFractionDigits();
        format.setMinimumFractionDigits(Math.max(digits, 0));
        format.setMaximumFractionDigits(Math.max(digits, 0));
        // English puts a code that has no sign of its own right before the digits: "HUF12,345".
        return CODE_BEFORE_DIGITS.matcher(format.format(money.value())).replaceAll("$1\u00a0$2");
    }

    private static @Nullable Currency currency(String code) {
        return CURRENCIES.get(code);
    }

    /** Plain English writes months and amounts as Europe reads them. */
    private Locale locale() {
        return language() == ReplyLanguage.EN ? Locale.UK : language().locale();
    }
}
