package io.evenkeel.followup.casefile;

/**
 * What the customer was told already. {@code boundaryDue}: triage warned, and the acknowledgement that carries the boundary is still to
 * come; {@code boundary}: it went out, and is said once only (M17).
 */
public record Said(boolean acknowledged, boolean boundaryDue, boolean boundary) {

    static final Said NOTHING = new Said(false, false, false);

    Said warned() {
        return new Said(acknowledged, !boundary, boundary);
    }

    Said acknowledgement() {
        return new Said(true, false, boundary || boundaryDue);
    }
}
