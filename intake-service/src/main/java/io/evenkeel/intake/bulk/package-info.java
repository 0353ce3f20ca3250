/** Import of many complaints in one request, streamed line by line. */
@NullMarked
package io.evenkeel.intake.bulk;

import org.jspecify.annotations.NullMarked;
