/** Topics first, then the parts that read them. */
@NullMarked
package io.evenkeel.notification.startup;

import org.jspecify.annotations.NullMarked;
