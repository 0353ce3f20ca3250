package io.evenkeel.followup.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a case now. Small, since it is rewritten with every event: the texts are in the timeline. {@code pending} holds every due
 * time that is still in the timer store, so that it can be found and cancelled there.
 */
public record CaseFile(
        String customerId,
        String complaintId,
        CaseState state,
        Instant receivedAt,
        Voice voice,
        Reading reading,
        Said said,
        Latte latte,
        @Nullable String claimedBy,
        @Nullable Resolution resolution,
        @Nullable Closing closing,
        List<TrackedPromise> promises,
        List<Due> pending,
        Recorded recorded) {

    public CaseFile {
        promises = List.copyOf(promises);
        pending = List.copyOf(pending);
    }

    static CaseFile opened(String customerId, String complaintId, Instant receivedAt, Voice voice) {
        return new CaseFile(
                customerId,
                complaintId,
                CaseState.RECEIVED,
                receivedAt,
                voice,
                Reading.NOT_YET,
                Said.NOTHING,
                Latte.listened(receivedAt),
                null,
                null,
                null,
                List.of(),
                List.of(),
                Recorded.NOTHING);
    }

    /** The pending due time of that kind, if there is one. */
    public Optional<Instant> due(TimerKind kind) {
        return pending.stream().filter(due -> due.kind() == kind).map(Due::at).min(Instant::compareTo);
    }

    CaseFile in(CaseState newState, @Nullable String by) {
        return new CaseFile(
                customerId,
                complaintId,
                newState,
                receivedAt,
                voice,
                reading,
                said,
                latte,
                by,
                resolution,
                closing,
                promises,
                pending,
                recorded);
    }

    CaseFile speaking(Voice newVoice) {
        return new CaseFile(
                customerId,
                complaintId,
                state,
                receivedAt,
                newVoice,
                reading,
                said,
                latte,
                claimedBy,
                resolution,
                closing,
                promises,
                pending,
                recorded);
    }

    CaseFile read(Reading newReading) {
        return new CaseFile(
                customerId,
                complaintId,
                state,
                receivedAt,
                voice,
                newReading,
                said,
                latte,
                claimedBy,
                resolution,
                closing,
                promises,
                pending,
                recorded);
    }

    CaseFile told(Said newSaid) {
        return new CaseFile(
                customerId,
                complaintId,
                state,
                receivedAt,
                voice,
                reading,
                newSaid,
                latte,
                claimedBy,
                resolution,
                closing,
                promises,
                pending,
                recorded);
    }

    CaseFile steps(Latte newLatte) {
        return new CaseFile(
                customerId,
                complaintId,
                state,
                receivedAt,
                voice,
                reading,
                said,
                newLatte,
                claimedBy,
                resolution,
                closing,
                promises,
                pending,
                recorded);
    }

    CaseFile settled(@Nullable Resolution newResolution, @Nullable Closing newClosing) {
        return new CaseFile(
                customerId,
                complaintId,
                state,
                receivedAt,
                voice,
                reading,
                said,
                latte,
                claimedBy,
                newResolution,
                newClosing,
                promises,
                pending,
                recorded);
    }

    CaseFile promising(List<TrackedPromise> newPromises) {
        return new CaseFile(
                customerId,
                complaintId,
                state,
                receivedAt,
                voice,
                reading,
                said,
                latte,
                claimedBy,
                resolution,
                closing,
                newPromises,
                pending,
                recorded);
    }

    CaseFile waiting(List<Due> newPending) {
        return new CaseFile(
                customerId,
                complaintId,
                state,
                receivedAt,
                voice,
                reading,
                said,
                latte,
                claimedBy,
                resolution,
                closing,
                promises,
                newPending,
                recorded);
    }

    CaseFile recording(String eventId) {
        return new CaseFile(
                customerId,
                complaintId,
                state,
                receivedAt,
                voice,
                reading,
                said,
                latte,
                claimedBy,
                resolution,
                closing,
                promises,
                pending,
                recorded.with(eventId));
    }

    /** Keeps one promise per id: a decision that repeats a promise replaces it unless it was kept. */
    CaseFile adding(TrackedPromise made) {
        List<TrackedPromise> all = new ArrayList<>(promises);
        all.removeIf(known -> known.is(made.promise().promiseId()));
        all.add(made);
        return promising(all);
    }
}
