/** How events travel: CloudEvents 1.0 in binary mode on Kafka, dead letters, and reading a topic from the side. */
@NullMarked
package io.evenkeel.events.kafka;

import org.jspecify.annotations.NullMarked;
