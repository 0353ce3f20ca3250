/** The case file: what it holds, and how it reacts to events and to due times. Pure: no Spring, no Kafka, no clock. */
@NullMarked
package io.evenkeel.followup.casefile;

import org.jspecify.annotations.NullMarked;
