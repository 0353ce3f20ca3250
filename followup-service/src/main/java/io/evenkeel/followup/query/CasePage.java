package io.evenkeel.followup.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A customer's cases, the newest first. {@code nextCursor} is null on the last page. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record CasePage(
        String customerId, List<CaseView> cases, @Nullable String nextCursor) {}
