/** From the topic to the post and back: batches, lanes, retries, and the account of what became of each message. */
@NullMarked
package io.evenkeel.notification.post;

import org.jspecify.annotations.NullMarked;
