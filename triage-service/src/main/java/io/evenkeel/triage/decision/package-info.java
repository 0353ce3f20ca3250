/** Facts and history to outcome: pure functions over the case, the customer and the policy. */
@NullMarked
package io.evenkeel.triage.decision;

import org.jspecify.annotations.NullMarked;
