/** The shell around the case file: the topology, its stores and its due times. */
@NullMarked
package io.evenkeel.followup.stream;

import org.jspecify.annotations.NullMarked;
