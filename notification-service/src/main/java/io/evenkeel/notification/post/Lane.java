package io.evenkeel.notification.post;

import io.evenkeel.events.FollowupEvent.Recipient;
import io.evenkeel.notification.mail.Answer;
import io.evenkeel.notification.mail.Mailer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends the messages of one lane over one connection. What is put off takes the same customer's later messages of the batch with it. */
final class Lane {

    private static final Logger log = LoggerFactory.getLogger(Lane.class);

    private final Mailer mailer;
    private final SentMemory memory;
    private final Patience patience;
    private final Set<String> waitingCustomers = new HashSet<>();

    Lane(Mailer mailer, SentMemory memory, Patience patience) {
        this.mailer = mailer;
        this.memory = memory;
        this.patience = patience;
    }

    /** A job with what became of it. */
    record Done(Job job, Fate fate) {}

    List<Done> work(List<Job> jobs) {
        List<Done> done = new ArrayList<>(jobs.size());
        try (Mailer.Round round = mailer.open()) {
            for (Job job : jobs) {
                Fate fate = fate(job, round);
                if (fate instanceof Fate.PutOff) {
                    waitingCustomers.add(job.customer());
                }
                done.add(new Done(job, fate));
            }
        }
        return done;
    }

    private Fate fate(Job job, Mailer.Round round) {
        Fate.Sent before = memory.recall(job.envelope().id()).orElse(null);
        if (before != null) {
            return before;
        }
        Recipient recipient = job.message().recipient();
        if (recipient.email() == null || recipient.email().isBlank()) {
            return new Fate.GivenUp("no-address", "the customer left no e-mail address", false);
        }
        if (waitingCustomers.contains(job.customer())) {
            return new Fate.PutOff("an earlier message to the same customer has to wait", false);
        }
        return patience.lost().<Fate>map(why -> new Fate.PutOff(why, false)).orElseGet(() -> sent(job, round));
    }

    private Fate sent(Job job, Mailer.Round round) {
        try {
            String email =
                    java.util.Objects.requireNonNull(job.message().recipient().email());
            return fate(job, round.send(job.envelope(), job.message(), email));
        } catch (RuntimeException e) {
            String place = place(e);
            log.error(
                    "{} of event {} cannot be made: {}",
                    job.envelope().type().wire(),
                    job.envelope().id(),
                    place);
            return new Fate.Unprocessable(place);
        }
    }

    /** What went wrong and where. Not the message, which may quote the customer: this stands in a header and in the log. */
    private static String place(RuntimeException e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        StackTraceElement[] trace = cause.getStackTrace();
        return cause.getClass().getSimpleName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }

    private Fate fate(Job job, Answer answer) {
        return switch (answer) {
            case Answer.Accepted accepted -> {
                Fate.Sent sent = new Fate.Sent(accepted.text());
                memory.remember(job.envelope().id(), sent);
                yield sent;
            }
            case Answer.Refused refused -> new Fate.GivenUp("rejected", refused.text(), true);
            case Answer.Later later -> new Fate.PutOff(later.text(), true);
            case Answer.Unreachable unreachable -> {
                patience.lose(unreachable.text());
                yield new Fate.PutOff(unreachable.text(), true);
            }
        };
    }
}
