/** The topology: events in, decisions out, exactly once. */
@NullMarked
package io.evenkeel.triage.stream;

import org.jspecify.annotations.NullMarked;
