/** The case queries, answered by the instance that holds the customer. */
@NullMarked
package io.evenkeel.followup.query;

import org.jspecify.annotations.NullMarked;
