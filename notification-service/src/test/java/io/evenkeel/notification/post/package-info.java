/** Mail from the log to the mail server. */
@NullMarked
package io.evenkeel.notification.post;

import org.jspecify.annotations.NullMarked;
