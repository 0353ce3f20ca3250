/** A real single-node Kafka broker as a process of its own, from the Maven artifacts alone. */
@NullMarked
package io.evenkeel.deploy.broker;

import org.jspecify.annotations.NullMarked;
