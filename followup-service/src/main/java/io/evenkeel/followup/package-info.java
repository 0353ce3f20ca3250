/** The follow-up service: the case file, its clocks, and what is said to the customer. */
@NullMarked
package io.evenkeel.followup;

import org.jspecify.annotations.NullMarked;
