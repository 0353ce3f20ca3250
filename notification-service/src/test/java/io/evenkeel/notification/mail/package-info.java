/** One message and what the server says. */
@NullMarked
package io.evenkeel.notification.mail;

import org.jspecify.annotations.NullMarked;
