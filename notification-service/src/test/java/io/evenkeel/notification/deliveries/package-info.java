/** The account of what was sent. */
@NullMarked
package io.evenkeel.notification.deliveries;

import org.jspecify.annotations.NullMarked;
