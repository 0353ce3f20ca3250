/** What a letter says: texts in seven languages and scripts, without layout, post or framework. */
@NullMarked
package io.evenkeel.notification.letter;

import org.jspecify.annotations.NullMarked;
