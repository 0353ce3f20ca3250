package io.evenkeel.followup.stream;

/** Told of every case once it can be read, for those who wait for it. Called on a stream thread: must not block or throw. */
@FunctionalInterface
public interface CaseSignals {

    void known(String customerId, String complaintId);
}
