package io.github.imbrex.dicom.privacy;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One deviation, at one place. Immutable; never holds a clear value.
 *
 * @since 0.1
 */
public final class Finding {

    private final Rule rule;
    private final Severity severity;
    private final String location;
    private final String subject;
    private final String reason;
    private final @Nullable Evidence evidence;
    private final Remedy remedy;

    Finding(
            Rule rule,
            Severity severity,
            String location,
            String subject,
            String reason,
            @Nullable Evidence evidence,
            Remedy remedy) {
        this.rule = rule;
        this.severity = severity;
        this.location = location;
        this.subject = subject;
        this.reason = reason;
        this.evidence = evidence;
        this.remedy = remedy;
    }

    /** {@return the rule that is not kept} */
    public Rule rule() {
        return rule;
    }

    /** {@return how grave it is} */
    public Severity severity() {
        return severity;
    }

    /**
     * {@return where it is inside its target: the path of an element, such as {@code (0040,A730)[1](0040,A160)} with
     * zero-based items, or a part of the file, such as {@code file:preamble}}
     */
    public String location() {
        return location;
    }

    /** {@return the name of what is there, such as {@code Patient's Name}} */
    public String subject() {
        return subject;
    }

    /** {@return why this is a finding, in one sentence that holds no value of the data set} */
    public String reason() {
        return reason;
    }

    /** {@return what was seen, masked; empty where the fault is that something is missing} */
    public Optional<Evidence> evidence() {
        return Optional.ofNullable(evidence);
    }

    /** {@return what would end it} */
    public Remedy remedy() {
        return remedy;
    }

    /** One line, without a value. */
    @Override
    public String toString() {
        return severity + " " + rule.id() + " " + location + " " + subject + ": " + reason;
    }
}
