/**
 * The contract between the services: what happened, in the past tense, as plain JSON. Pure values; nothing here knows Kafka or Spring.
 * Fields are only ever added, and every added field is nullable or has a default, so that old events stay readable.
 */
@NullMarked
package io.evenkeel.events;

import org.jspecify.annotations.NullMarked;
