/** What the history says of a customer: conduct, frequency, kind of client (M4). */
@NullMarked
package io.evenkeel.triage.customer;

import org.jspecify.annotations.NullMarked;
