package io.evenkeel.followup.stream;

/** Where a record was read. */
record Origin(String topic, int partition, long offset) {}
