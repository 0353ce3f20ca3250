/** The log's far side: the Kafka producer behind a gate, the start-up around it, and the tail that feeds the memory of accepted keys. */
@NullMarked
package io.evenkeel.intake.log;

import org.jspecify.annotations.NullMarked;
