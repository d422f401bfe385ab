package io.github.imbrex.testkit.internal.archive;

/**
 * What an archive does about instances that are sent to it, and what it says about it.
 *
 * @param refused how many instances of a request it refuses, from the first
 * @param failureReason why, as it says in (0008,1197)
 * @param namesRefused whether it says which
 * @param warningReason what it remarks about those it takes, in (0008,1196); 0 for nothing
 * @param speaks whether its answer has a body
 * @param status HTTP status of the answer; 0 for the one of PS3.18 section 10.5.3
 */
public record StorePolicy(
        int refused, int failureReason, boolean namesRefused, int warningReason, boolean speaks, int status) {

    /** Takes everything. */
    public static final StorePolicy TAKES_ALL = new StorePolicy(0, 0, true, 0, true, 0);

    /** Refuses the first instance, and says so. */
    public static StorePolicy refusesFirst(int reason) {
        return new StorePolicy(1, reason, true, 0, true, 0);
    }

    /** Refuses all, and says so. */
    public static StorePolicy refusesAll(int reason) {
        return new StorePolicy(Integer.MAX_VALUE, reason, true, 0, true, 0);
    }

    /** Refuses the first and leaves it out of its answer. */
    public static StorePolicy forgetsFirst(int status) {
        return new StorePolicy(1, 0, false, 0, true, status);
    }

    /** Takes everything, with a remark. */
    public static StorePolicy warns(int reason) {
        return new StorePolicy(0, 0, true, reason, true, 0);
    }

    /** Takes everything without a word. */
    public static StorePolicy saysNothing() {
        return new StorePolicy(0, 0, true, 0, false, 200);
    }
}
