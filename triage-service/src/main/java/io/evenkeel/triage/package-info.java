/** Triage: reads a complaint and decides whether it is settled at once or goes before a supervisor. */
@NullMarked
package io.evenkeel.triage;

import org.jspecify.annotations.NullMarked;
