package io.evenkeel.deploy.bench;

/**
 * What became of a run's accepted complaints: how many are in the log, were decided, were acknowledged; how many messages were asked for,
 * delivered, given up; how many complaints were decided and messages delivered more than once.
 */
record Balance(
        int inLog,
        int decided,
        int acknowledged,
        int requested,
        int delivered,
        int failed,
        int decidedTwice,
        int deliveredTwice) {

    /** Accepted and yet without a decision or an acknowledgement, or asked for and neither delivered nor given up. */
    int lost(int accepted) {
        return (accepted - Math.min(decided, acknowledged)) + (requested - delivered - failed);
    }

    boolean settled(int accepted) {
        return lost(accepted) == 0;
    }
}
