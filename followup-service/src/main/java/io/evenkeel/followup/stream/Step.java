package io.evenkeel.followup.stream;

import io.evenkeel.events.Envelope;
import io.evenkeel.followup.casefile.CaseFile;
import io.evenkeel.followup.casefile.Contact;
import io.evenkeel.followup.casefile.Due;
import java.util.List;
import org.apache.kafka.common.utils.Bytes;
import org.jspecify.annotations.Nullable;

/** What is to be written for one event or due time, worked out in full before the first byte is written. */
sealed interface Step {

    /** {@code before} is null when this opens the case, {@code entry} when nothing happened that was not in the log, {@code contact} when unchanged. */
    record Write(
            @Nullable CaseFile before,
            CaseFile after,
            Bytes json,
            @Nullable Bytes entry,
            @Nullable Contact contact,
            List<Envelope> out,
            List<Due> set,
            List<Due> cancelled,
            String causeId)
            implements Step {}

    /** Keep the event until its case is opened. */
    record Keep(Bytes json) implements Step {}

    /** To the dead letters. */
    record Bury(String reason) implements Step {}

    /** Everything is done already. */
    record Nothing() implements Step {}
}
