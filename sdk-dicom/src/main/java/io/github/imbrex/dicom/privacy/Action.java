package io.github.imbrex.dicom.privacy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a profile asks to be done with an attribute: the action codes of DICOM PS3.15 Table E.1-1a.
 *
 * <p>A check sees only the outcome. Where the standard leaves a choice to the type of the attribute in its information
 * object ({@code X/Z/D}), every named outcome protects the person, so every one satisfies; choosing wrongly makes the
 * object invalid, not revealing.
 *
 * @since 0.1
 */
public enum Action {
    /** Remove; a sequence goes with all its items. */
    X("X", "removed", Outcome.ABSENT),
    /** Empty, or a dummy value. */
    Z("Z", "emptied or replaced by a dummy value", Outcome.ABSENT, Outcome.EMPTY, Outcome.DUMMY),
    /** Replace by a dummy value; nothing at all reveals nothing either. */
    D("D", "replaced by a dummy value", Outcome.ABSENT, Outcome.EMPTY, Outcome.DUMMY),
    /** Remove, or empty. */
    X_Z("X/Z", "removed or emptied", Outcome.ABSENT, Outcome.EMPTY, Outcome.DUMMY),
    /** Remove, or replace by a dummy value. */
    X_D("X/D", "removed or replaced by a dummy value", Outcome.ABSENT, Outcome.EMPTY, Outcome.DUMMY),
    /** Empty, or replace by a dummy value. */
    Z_D("Z/D", "emptied or replaced by a dummy value", Outcome.ABSENT, Outcome.EMPTY, Outcome.DUMMY),
    /** Remove, empty, or replace by a dummy value. */
    X_Z_D("X/Z/D", "removed, emptied or replaced by a dummy value", Outcome.ABSENT, Outcome.EMPTY, Outcome.DUMMY),
    /** Remove or empty the sequence, or replace every UID inside. */
    X_Z_U("X/Z/U*", "removed, emptied or its UIDs replaced", Outcome.ABSENT, Outcome.EMPTY, Outcome.REPLACED_UID),
    /** Replace by a UID that is not an original one. */
    U("U", "replaced by a new UID", Outcome.ABSENT, Outcome.EMPTY, Outcome.REPLACED_UID),
    /** Clean: keep a value of similar meaning that identifies nobody. */
    C("C", "cleaned", Outcome.ABSENT, Outcome.EMPTY, Outcome.DUMMY, Outcome.REPLACED_UID, Outcome.CLEANED),
    /** Keep unchanged; inside a sequence every rule applies to every item. */
    K("K", "kept", EnumSet.allOf(Outcome.class));

    /** What became of an attribute, as far as it can be seen afterwards. */
    enum Outcome {
        ABSENT,
        EMPTY,
        DUMMY,
        REPLACED_UID,
        CLEANED,
        KEPT
    }

    private final String code;
    private final String participle;
    private final Set<Outcome> satisfying;

    Action(String code, String participle, Outcome... satisfying) {
        this(code, participle, EnumSet.copyOf(Arrays.asList(satisfying)));
    }

    Action(String code, String participle, Set<Outcome> satisfying) {
        this.code = code;
        this.participle = participle;
        this.satisfying = satisfying;
    }

    /** {@return the code as printed in the standard, such as {@code X/Z/D}} */
    public String code() {
        return code;
    }

    /**
     * {@return the action for a code as printed in the standard}
     *
     * @param code one of PS3.15 Table E.1-1a
     * @throws IllegalArgumentException if the table has no such code
     */
    public static Action of(String code) {
        for (Action action : values()) {
            if (action.code.equals(code)) {
                return action;
            }
        }
        throw new IllegalArgumentException("No action code \"" + code + "\"; PS3.15 Table E.1-1a lists them.");
    }

    boolean isSatisfiedBy(Outcome outcome) {
        return satisfying.contains(outcome);
    }

    /** Whether the outcome of this action cannot be judged from a value without knowing what is to be cleaned from it. */
    boolean keepsContent() {
        return this == C || this == K;
    }

    /** The stricter of two actions that options name for one attribute: cleaning beats keeping. */
    Action stricter(Action other) {
        return this == C || other == C ? C : other;
    }

    /** The action as the end of a sentence that begins with "must be". */
    String participle() {
        return participle;
    }
}
