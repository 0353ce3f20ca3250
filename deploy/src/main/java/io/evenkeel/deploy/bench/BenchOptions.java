package io.evenkeel.deploy.bench;

import io.evenkeel.deploy.settings.UserError;
import java.util.List;

/** What to measure. Rates are per second, times in seconds; a time of 0 leaves that part out. */
public record BenchOptions(
        int rate, int seconds, int alertRate, int alertSeconds, int warmUpSeconds, int drainSeconds, boolean json) {

    public static final String HELP = """
            ./evenkeel bench [--rate 1000] [--seconds 60]            throughput: complaints a second, for how long
                             [--alert-rate 100] [--alert-seconds 30] latency: from POST to the alert on the stream
                             [--warm-up 180]                         seconds of unmeasured load before; a cold JVM is several times slower
                             [--drain 30]                            seconds without any progress after which it stops
                                                                     waiting, and counts what is missing as lost
                             [--json]                                one JSON document instead of a table

            Runs against the stack of this home, or, when none runs, against one of its own that is deleted afterwards.
            """;

    private static final int MAX = 100_000;

    /** @throws UserError naming the option that cannot be read */
    public static BenchOptions parse(List<String> options) {
        BenchOptions read = new BenchOptions(1_000, 60, 100, 30, 180, 30, false);
        for (int i = 0; i < options.size(); i++) {
            String option = options.get(i);
            if (option.equals("--json")) {
                read = new BenchOptions(
                        read.rate,
                        read.seconds,
                        read.alertRate,
                        read.alertSeconds,
                        read.warmUpSeconds,
                        read.drainSeconds,
                        true);
            } else {
                int value = number(option, i + 1 < options.size() ? options.get(i + 1) : "");
                read = read.with(option, value);
                i++;
            }
        }
        return read;
    }

    private BenchOptions with(String option, int value) {
        return switch (option) {
            case "--rate" ->
                new BenchOptions(value, seconds, alertRate, alertSeconds, warmUpSeconds, drainSeconds, json);
            case "--seconds" ->
                new BenchOptions(rate, value, alertRate, alertSeconds, warmUpSeconds, drainSeconds, json);
            case "--alert-rate" ->
                new BenchOptions(rate, seconds, value, alertSeconds, warmUpSeconds, drainSeconds, json);
            case "--alert-seconds" ->
                new BenchOptions(rate, seconds, alertRate, value, warmUpSeconds, drainSeconds, json);
            case "--warm-up" -> new BenchOptions(rate, seconds, alertRate, alertSeconds, value, drainSeconds, json);
            case "--drain" -> new BenchOptions(rate, seconds, alertRate, alertSeconds, warmUpSeconds, value, json);
            default -> throw new UserError("unknown option \"" + option + "\"\n\n" + HELP);
        };
    }

    private static int number(String option, String value) {
        if (!value.matches("\\d{1,6}") || Integer.parseInt(value) > MAX) {
            throw new UserError(option + " needs a number from 0 to " + MAX + "\n\n" + HELP);
        }
        return Integer.parseInt(value);
    }
}
