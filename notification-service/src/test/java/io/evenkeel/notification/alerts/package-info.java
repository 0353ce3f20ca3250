/** The live stream. */
@NullMarked
package io.evenkeel.notification.alerts;

import org.jspecify.annotations.NullMarked;
