/** What was sent, to whom, when, and what the other side said. */
@NullMarked
package io.evenkeel.notification.deliveries;

import org.jspecify.annotations.NullMarked;
