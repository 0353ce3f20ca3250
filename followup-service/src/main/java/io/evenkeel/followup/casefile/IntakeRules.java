package io.evenkeel.followup.casefile;

import io.evenkeel.events.Author;
import io.evenkeel.events.FollowupEvent.CloseReason;
import io.evenkeel.events.FollowupEvent.Recipient;
import io.evenkeel.events.IntakeEvent;
import io.evenkeel.events.IntakeEvent.CheckInAnswered;
import io.evenkeel.events.IntakeEvent.ComplaintReceived;
import io.evenkeel.events.IntakeEvent.Customer;
import io.evenkeel.events.IntakeEvent.MessageReceived;
import io.evenkeel.events.IntakeEvent.PromiseKept;
import io.evenkeel.events.ReplyLanguage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** How a case is opened, and how it reacts to what comes in from outside. */
final class IntakeRules {

    private IntakeRules() {}

    static CaseFile opened(ComplaintReceived received, Contact contact, CaseSettings settings) {
        Customer customer = received.customer();
        Recipient recipient = contact.fill(new Recipient(customer.name(), customer.email()));
        ReplyLanguage known = Languages.of(customer.language(), contact, settings.defaultLanguage());
        Voice voice = new Voice(
                recipient, Languages.inScriptOf(received.text(), known), received.subject(), received.quiet());
        return CaseFile.opened(customer.id(), received.complaintId(), received.receivedAt(), voice);
    }

    /** A message that belongs to no case of its customer opens one: nothing is lost. */
    static CaseFile opened(MessageReceived message, String complaintId, Contact contact, CaseSettings settings) {
        ReplyLanguage known = Languages.of(null, contact, settings.defaultLanguage());
        Voice voice = new Voice(
                contact.fill(new Recipient(null, null)), Languages.inScriptOf(message.text(), known), null, false);
        return CaseFile.opened(message.customerId(), complaintId, message.receivedAt(), voice);
    }

    /**
     * The customer hears from us in time even when triage does not. A complaint that is read late, after a stop, still leaves triage a
     * moment, since its decision is most likely in the log already.
     */
    static void awaitDecision(Draft draft) {
        if (!draft.mayTell()) {
            return;
        }
        Duration within = draft.settings().acknowledgeWithin();
        Instant promised = draft.file().receivedAt().plus(within);
        Instant earliest = draft.now().plus(within.dividedBy(2));
        draft.set(TimerKind.ACKNOWLEDGE, promised.isBefore(earliest) ? earliest : promised, null);
    }

    static void react(Draft draft, IntakeEvent event) {
        switch (event) {
            case ComplaintReceived repeat -> draft.change(file -> file);
            case MessageReceived message -> message(draft, message);
            case PromiseKept kept -> kept(draft, kept);
            case CheckInAnswered answered -> answered(draft, answered);
        }
    }

    /** A customer who writes about an imported case today is answered like anybody else. */
    private static void message(Draft draft, MessageReceived message) {
        if (message.author() == Author.CUSTOMER && !draft.mayTell()) {
            draft.change(file -> file.speaking(file.voice().aloud()));
        }
    }

    private static void kept(Draft draft, PromiseKept kept) {
        List<TrackedPromise> promises = draft.file().promises().stream()
                .map(promise -> promise.is(kept.promiseId()) ? promise.kept(kept.keptAt(), kept.note()) : promise)
                .toList();
        draft.change(file -> file.promising(promises));
        draft.cancel(TimerKind.PROMISE, kept.promiseId());
    }

    /** Only a settled case can be closed by the answer; "no" leaves it to triage to open it again. */
    private static void answered(Draft draft, CheckInAnswered answered) {
        if (draft.file().state() != CaseState.RESOLVED) {
            return;
        }
        if (answered.satisfied()) {
            Messages.close(draft, CloseReason.CONTENT);
        } else {
            draft.cancel(TimerKind.CHECK_IN);
            draft.cancel(TimerKind.CLOSE);
        }
    }
}
