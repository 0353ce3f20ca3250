/** What the tests of all modules share. */
@NullMarked
package io.evenkeel.events.testing;

import org.jspecify.annotations.NullMarked;
