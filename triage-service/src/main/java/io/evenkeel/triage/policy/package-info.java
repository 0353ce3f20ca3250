/** The decision table that those who answer for it can change: read, checked at start, and asked. */
@NullMarked
package io.evenkeel.triage.policy;

import org.jspecify.annotations.NullMarked;
