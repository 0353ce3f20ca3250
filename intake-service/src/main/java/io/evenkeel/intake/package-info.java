/** Intake: complaints in, validated, made idempotent, written to the log. Keeps no state that the log does not hold. */
@NullMarked
package io.evenkeel.intake;

import org.jspecify.annotations.NullMarked;
