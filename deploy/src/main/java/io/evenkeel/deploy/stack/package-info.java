/** The processes of the local run: prepared, started in parallel, watched, found again, stopped in order. */
@NullMarked
package io.evenkeel.deploy.stack;

import org.jspecify.annotations.NullMarked;
