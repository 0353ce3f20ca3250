package io.evenkeel.intake.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.evenkeel.intake.problem.Problem;
import org.jspecify.annotations.Nullable;

/** What became of one record of an import: its complaint, or why there is none. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportResult(
        long line, @Nullable String complaintId, @Nullable Problem problem) {

    static ImportResult accepted(long line, String complaintId) {
        return new ImportResult(line, complaintId, null);
    }

    static ImportResult refused(long line, Problem problem) {
        return new ImportResult(line, null, problem);
    }
}
