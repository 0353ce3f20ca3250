package io.evenkeel.deploy.demo;

import io.evenkeel.deploy.settings.Port;
import io.evenkeel.deploy.settings.Settings;
import io.evenkeel.deploy.settings.UserError;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** Posts the samples and follows each through its case file until the customer has heard everything. */
public final class Demo {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(150);

    private final Settings settings;
    private final Consumer<String> out;

    public Demo(Settings settings, Consumer<String> out) {
        this.settings = settings;
        this.out = out;
    }

    /** How it went with one complaint; {@code missing} is empty when it went well. */
    record Ending(Samples.Sample sample, String decision, long mails, Duration took, List<String> missing) {}

    /** The exit code: 0 when every customer was answered, 1 when something is missing. {@code run} names this run's customers. */
    public int run(String run) {
        List<Samples.Sample> samples = Samples.of(run);
        out.accept(
                "Posting " + samples.size() + " complaints; what happens to each, in seconds since it was posted:\n");
        List<Ending> endings = new ArrayList<>();
        try (Services services = new Services(settings);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Ending>> following = samples.stream()
                    .map(sample -> threads.submit(() -> follow(services, sample)))
                    .toList();
            for (Future<Ending> one : following) {
                endings.add(one.get());
            }
        } catch (java.util.concurrent.ExecutionException e) {
            throw e.getCause() instanceof UserError problem ? problem : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UserError("interrupted");
        }
        return sumUp(endings);
    }

    private Ending follow(Services services, Samples.Sample sample) {
        Instant posted = Instant.now();
        Services.Answer answer = services.post(Port.INTAKE, "/complaints", sample.body());
        if (answer.status() != 202) {
            throw new UserError("intake refused a sample with " + answer.status() + ": " + answer.body());
        }
        String complaintId = answer.body().get("complaintId").asString();
        List<String> missing = List.of("the case file");
        Story story = new Story("unknown", List.of());
        int shown = 0;
        while (!missing.isEmpty() && since(posted).compareTo(LIMIT) < 0) {
            story = services.story(sample.customerId(), complaintId).orElse(story);
            shown = show(sample, posted, story, shown);
            missing = story.lines().isEmpty() ? missing : story.missing();
            if (story.failure().isPresent()) {
                missing = List.of(
                        "a mail that was given up: " + story.failure().get().summary());
                break;
            }
            LockSupport.parkNanos(missing.isEmpty() ? 0 : LOOK_NANOS);
        }
        String decision = story.decision().map(Story.Line::summary).orElse("undecided");
        return new Ending(sample, decision, story.delivered(), since(posted), missing);
    }

    private int show(Samples.Sample sample, Instant posted, Story story, int shown) {
        for (Story.Line line : story.lines()
                .subList(Math.min(shown, story.lines().size()), story.lines().size())) {
            double seconds = Math.max(0, Duration.between(posted, line.time()).toMillis()) / 1000.0;
            out.accept(String.format(
                    Locale.ROOT, "  %6.2f  %-20s %-13s %s", seconds, sample.label(), line.who(), line.summary()));
        }
        return Math.max(shown, story.lines().size());
    }

    private static Duration since(Instant posted) {
        return Duration.between(posted, Instant.now());
    }

    private int sumUp(List<Ending> endings) {
        out.accept("");
        for (Ending ending : endings) {
            String outcome = ending.missing().isEmpty()
                    ? ending.mails() + (ending.mails() == 1 ? " mail" : " mails")
                    : "MISSING: " + String.join(", ", ending.missing());
            out.accept(String.format(
                    Locale.ROOT,
                    "  %-55s %s; %s; %.1f s",
                    ending.sample().title(),
                    ending.decision(),
                    outcome,
                    ending.took().toMillis() / 1000.0));
        }
        out.accept("\nRead the mails: " + settings.url(Port.MAIL));
        out.accept("What waits for a supervisor: " + settings.url(Port.TRIAGE) + "/escalations");
        return endings.stream().allMatch(ending -> ending.missing().isEmpty()) ? 0 : 1;
    }
}
