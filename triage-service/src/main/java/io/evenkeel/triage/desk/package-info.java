/** What supervisors see and do over HTTP: escalations, briefs, claims, decisions. */
@NullMarked
package io.evenkeel.triage.desk;

import org.jspecify.annotations.NullMarked;
