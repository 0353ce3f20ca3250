package io.evenkeel.followup.casefile;

import io.evenkeel.events.FollowupEvent.CloseReason;
import java.time.Instant;

/** Why and when the case was closed. */
public record Closing(CloseReason reason, Instant closedAt) {}
