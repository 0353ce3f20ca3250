package io.evenkeel.triage.assessment;

import io.evenkeel.events.Assessment;
import io.evenkeel.events.Language;

/** Reads a text. Total: any text has an assessment, in time linear in its length; where it does not know, it says so. */
@FunctionalInterface
public interface Assessor {

    /**
     * Reads {@code text}.
     *
     * @param profile the language of the customer's profile, used where the text does not tell; {@code OTHER} when there is none
     */
    Reading read(String text, Language profile);

    /** What was read, and whether the text takes the complaint back or says that the matter is settled. */
    record Reading(Assessment assessment, boolean withdrawal) {}
}
