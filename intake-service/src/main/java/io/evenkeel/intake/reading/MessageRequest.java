package io.evenkeel.intake.reading;

import io.evenkeel.events.Author;
import io.evenkeel.events.Channel;

/** A further word in a case, as it was handed in, checked. */
public record MessageRequest(String customerId, Author author, Channel channel, String text) {}
