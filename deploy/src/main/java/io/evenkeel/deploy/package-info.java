/** The command line of the local run. */
@NullMarked
package io.evenkeel.deploy;

import org.jspecify.annotations.NullMarked;
