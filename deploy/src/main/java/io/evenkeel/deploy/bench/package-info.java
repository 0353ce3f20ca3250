/** The benchmark: throughput with an independent ledger, and the time from a complaint to its alert. */
@NullMarked
package io.evenkeel.deploy.bench;

import org.jspecify.annotations.NullMarked;
