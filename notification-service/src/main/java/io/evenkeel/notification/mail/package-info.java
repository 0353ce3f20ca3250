/** One message over SMTP, and what the answer of the server means. */
@NullMarked
package io.evenkeel.notification.mail;

import org.jspecify.annotations.NullMarked;
