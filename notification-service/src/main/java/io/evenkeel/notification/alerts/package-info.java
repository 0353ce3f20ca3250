/** The live stream of what supervisors need to know. */
@NullMarked
package io.evenkeel.notification.alerts;

import org.jspecify.annotations.NullMarked;
