/** Text to facts: what a complaint is about and how it is said, each label with the words that carried it. */
@NullMarked
package io.evenkeel.triage.assessment;

import org.jspecify.annotations.NullMarked;
