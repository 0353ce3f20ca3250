/** The figures that this service shows, named once. */
@NullMarked
package io.evenkeel.notification.meters;

import org.jspecify.annotations.NullMarked;
