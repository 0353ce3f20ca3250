/** Every text in every language. */
@NullMarked
package io.evenkeel.notification.letter;

import org.jspecify.annotations.NullMarked;
