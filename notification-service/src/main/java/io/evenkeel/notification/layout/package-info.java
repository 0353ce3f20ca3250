/** How a letter looks: one HTML and one plain-text layout for all letters. */
@NullMarked
package io.evenkeel.notification.layout;

import org.jspecify.annotations.NullMarked;
