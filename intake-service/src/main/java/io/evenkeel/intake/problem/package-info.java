/** Refusals as values: RFC 9457 problems with a pointer to every field that is wrong. Nothing of the request's content is echoed. */
@NullMarked
package io.evenkeel.intake.problem;

import org.jspecify.annotations.NullMarked;
