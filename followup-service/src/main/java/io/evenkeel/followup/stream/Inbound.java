package io.evenkeel.followup.stream;

import io.evenkeel.events.Envelope;

/** An event as it was read, with its own bytes: for the timeline, and for the dead letters should it fail. */
record Inbound(Envelope envelope, Origin origin, byte[] key, byte[] value) {}
