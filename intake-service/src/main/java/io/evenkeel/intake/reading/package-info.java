/** From bytes to a request that holds what the contract asks, or to every reason why not. Pure. */
@NullMarked
package io.evenkeel.intake.reading;

import org.jspecify.annotations.NullMarked;
