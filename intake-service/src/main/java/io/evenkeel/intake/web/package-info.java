/** The HTTP side: paths, bodies, answers. */
@NullMarked
package io.evenkeel.intake.web;

import org.jspecify.annotations.NullMarked;
