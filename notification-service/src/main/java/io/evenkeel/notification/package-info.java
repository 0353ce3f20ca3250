/** Writes to the customer, alerts supervisors, and keeps account of every delivery. */
@NullMarked
package io.evenkeel.notification;

import org.jspecify.annotations.NullMarked;
