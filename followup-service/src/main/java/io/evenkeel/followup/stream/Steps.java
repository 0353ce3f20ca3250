package io.evenkeel.followup.stream;

import io.evenkeel.events.Envelope;
import io.evenkeel.events.Event;
import io.evenkeel.events.EventType;
import io.evenkeel.events.FollowupEvent;
import io.evenkeel.events.Ids;
import io.evenkeel.events.IntakeEvent;
import io.evenkeel.events.IntakeEvent.ComplaintReceived;
import io.evenkeel.events.Json;
import io.evenkeel.events.TriageEvent;
import io.evenkeel.followup.casefile.CaseFile;
import io.evenkeel.followup.casefile.CaseRules;
import io.evenkeel.followup.casefile.CaseSettings;
import io.evenkeel.followup.casefile.Contact;
import io.evenkeel.followup.casefile.Due;
import io.evenkeel.followup.casefile.Reaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.utils.Bytes;
import org.jspecify.annotations.Nullable;

/** Works out what an event or a due time changes. Reads the stores and writes nothing. */
final class Steps {

    private static final String SOURCE = "/followup";

    private final CaseStores stores;
    private final CaseSettings settings;

    Steps(CaseStores stores, CaseSettings settings) {
        this.stores = stores;
        this.settings = settings;
    }

    Step after(Inbound inbound, Instant now) {
        Envelope envelope = inbound.envelope();
        Event event = envelope.event();
        String complaintId = caseOf(event);
        CaseFile before = stores.find(event.customerId(), complaintId);
        Contact contact = stores.contact(event.customerId());
        return switch (CaseRules.react(before, complaintId, envelope, contact, settings, now)) {
            case Reaction.Changed changed -> write(before, contact, inbound, changed, now);
            case Reaction.Repeated repeated -> new Step.Nothing();
            case Reaction.Early early -> keep(inbound);
            case Reaction.Refused refused -> new Step.Bury(refused.reason());
        };
    }

    Step after(TimerQueue.Ripe ripe, Instant now) {
        TimerKey key = ripe.key();
        CaseFile before = stores.find(key.customerId(), key.complaintId());
        Optional<Due> pending = before == null
                ? Optional.empty()
                : before.pending().stream().filter(key::isFor).findFirst();
        if (before == null || pending.isEmpty()) {
            return new Step.Nothing();
        }
        Contact contact = stores.contact(key.customerId());
        Reaction.Changed changed = CaseRules.fire(before, pending.get(), contact, settings, now);
        List<Envelope> out = new ArrayList<>();
        for (FollowupEvent event : changed.messages()) {
            out.add(new Envelope(timed(key, event), SOURCE, now, ripe.causeId(), null, event));
        }
        // The queue has taken the due time out of the store already.
        return new Step.Write(
                before,
                changed.file(),
                json(changed.file()),
                null,
                null,
                out,
                changed.set(),
                changed.cancelled().stream().filter(due -> !key.isFor(due)).toList(),
                ripe.causeId());
    }

    /** The id of an event that a due time caused: the same however often it fires. */
    private static String timed(TimerKey key, FollowupEvent event) {
        return Ids.derived(
                "timer",
                key.customerId(),
                key.complaintId(),
                key.kind().wire(),
                key.ref(),
                key.at().toString(),
                EventType.of(event).wire());
    }

    /** A message to a case that this customer does not have belongs to the case it opens; triage derives the same id. */
    private String caseOf(Event event) {
        boolean own = !(event instanceof IntakeEvent)
                || event instanceof ComplaintReceived
                || stores.find(event.customerId(), event.complaintId()) != null;
        return own ? event.complaintId() : Ids.complaintOfStrayMessage(event.customerId(), event.complaintId());
    }

    private static Step write(
            @Nullable CaseFile before, Contact contact, Inbound inbound, Reaction.Changed changed, Instant now) {
        CaseFile after = changed.file();
        List<Envelope> out = new ArrayList<>();
        for (FollowupEvent event : changed.messages()) {
            out.add(Envelope.causedBy(inbound.envelope(), SOURCE, now, out.size(), event));
        }
        boolean teaches = before == null || inbound.envelope().event() instanceof TriageEvent;
        Contact learnt = teaches ? contact.learn(after.voice()) : contact;
        byte[] entry = Json.write(TimelineEntry.of(inbound, after.recorded().entries(), changed.line()));
        return new Step.Write(
                before,
                after,
                json(after),
                Bytes.wrap(entry),
                learnt.equals(contact) ? null : learnt,
                out,
                changed.set(),
                changed.cancelled(),
                inbound.envelope().id());
    }

    private static Step keep(Inbound inbound) {
        byte[] json = Json.write(EarlyEvent.of(inbound));
        return json.length > Json.MAX_DOCUMENT_BYTES
                ? new Step.Bury("the event came before its case and is too long to be kept for it")
                : new Step.Keep(Bytes.wrap(json));
    }

    /** What could not be read back must not be written. */
    private static Bytes json(CaseFile file) {
        byte[] json = Json.write(file);
        if (json.length > Json.MAX_DOCUMENT_BYTES) {
            throw new IllegalStateException("the case would have " + json.length + " bytes");
        }
        return Bytes.wrap(json);
    }
}
