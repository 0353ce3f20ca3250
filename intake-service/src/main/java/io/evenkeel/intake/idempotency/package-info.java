/** One request, one case: what a repeated request is recognised by, and the bounded memory of what was accepted. Pure. */
@NullMarked
package io.evenkeel.intake.idempotency;

import org.jspecify.annotations.NullMarked;
