package io.evenkeel.events;

/** What kind of client the history shows (M4). */
public enum ClientKind implements Wire {
    CLIENT_WITH_PROBLEM,
    FREQUENT_COMPLAINER,
    PROBLEM_CLIENT
}
