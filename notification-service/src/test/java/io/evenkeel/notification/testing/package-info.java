/** A mail server that says what it is told to, and events to send. */
@NullMarked
package io.evenkeel.notification.testing;

import org.jspecify.annotations.NullMarked;
