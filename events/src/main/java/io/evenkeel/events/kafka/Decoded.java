package io.evenkeel.events.kafka;

import io.evenkeel.events.Envelope;

/** What became of the bytes of a record. Nothing is thrown: the unreadable is a value with its reason. */
public sealed interface Decoded {

    /** An event of the contract. */
    record Known(Envelope envelope) implements Decoded {}

    /** A well-formed CloudEvent of a type that this version does not know; it is passed over. */
    record Unknown(String type) implements Decoded {}

    /** Not an event of the contract: to the dead letters, with the reason. */
    record Unreadable(String reason) implements Decoded {}
}
