package io.evenkeel.triage.decision;

import io.evenkeel.events.Action;
import io.evenkeel.events.Assessment;
import io.evenkeel.events.IntakeEvent.ComplaintReceived;
import io.evenkeel.events.Wants;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the customer would like to happen (M7): the form says it, or the text does. */
final class Wishes {

    private static final Set<Wants> SOFT = EnumSet.of(Wants.UNSTATED, Wants.INFORMATION, Wants.APOLOGY);

    private Wishes() {}

    /** The form's wish where there is one, the text's otherwise. */
    static Wants of(@Nullable Wants form, Wants text) {
        return form == null || form == Wants.UNSTATED ? text : form;
    }

    /** False where both ask for something definite and it is not the same thing: then a person reads it. */
    static boolean clear(@Nullable Wants form, Wants text) {
        return form == null || SOFT.contains(form) || SOFT.contains(text) || form == text;
    }

    static Action action(Wants wish) {
        return wish == Wants.UNSTATED ? Action.NONE : Action.valueOf(wish.name());
    }

    /** What a supervisor may offer: first what is asked for, then what never costs anything, and more where the situation is hard. */
    static List<Action> mayOffer(ComplaintReceived complaint, Assessment assessment, boolean extraEffort) {
        List<Action> offers = new ArrayList<>();
        Wants wish = of(complaint.desiredOutcome(), assessment.wants());
        if (wish != Wants.UNSTATED) {
            offers.add(action(wish));
        }
        if (extraEffort) {
            offers.add(Action.COMPENSATION);
        }
        offers.add(Action.APOLOGY);
        offers.add(Action.INFORMATION);
        return offers.stream().distinct().toList();
    }
}
