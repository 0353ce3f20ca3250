/** The service as a whole. */
@NullMarked
package io.evenkeel.notification;

import org.jspecify.annotations.NullMarked;
