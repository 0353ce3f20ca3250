package io.evenkeel.followup.casefile;

import io.evenkeel.events.FollowupEvent;
import java.util.List;

/** What an event does to a case. Nothing is thrown: a refusal is a value with its reason. */
public sealed interface Reaction {

    /**
     * The case as it is now, what is to be said, and which due times come and go ({@code cancelled} before {@code set}). {@code line} is the
     * event in one English sentence, for the timeline.
     */
    record Changed(CaseFile file, String line, List<FollowupEvent> messages, List<Due> set, List<Due> cancelled)
            implements Reaction {
        public Changed {
            messages = List.copyOf(messages);
            set = List.copyOf(set);
            cancelled = List.copyOf(cancelled);
        }
    }

    /** The event is on the timeline already. */
    record Repeated() implements Reaction {}

    /** The event overtook the one that opens its case: topics are not ordered among each other. It waits for it. */
    record Early() implements Reaction {}

    /** The event can belong to no case. */
    record Refused(String reason) implements Reaction {}
}
