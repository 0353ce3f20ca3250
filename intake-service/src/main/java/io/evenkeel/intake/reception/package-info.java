/** Accepting: the request becomes an event in the log, once, and only then a receipt. */
@NullMarked
package io.evenkeel.intake.reception;

import org.jspecify.annotations.NullMarked;
