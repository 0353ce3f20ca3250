package io.evenkeel.followup.stream;

import io.evenkeel.events.Envelope;
import org.apache.kafka.common.utils.Bytes;

/** An event as it was read, with its own bytes: for the timeline, and for the dead letters should it fail. */
record Inbound(Envelope envelope, Origin origin, Bytes key, Bytes value) {}
