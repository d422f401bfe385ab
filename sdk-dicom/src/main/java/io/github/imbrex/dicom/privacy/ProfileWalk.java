package io.github.imbrex.dicom.privacy;

import io.github.imbrex.dicom.DicomElement;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.dicom.Vr;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rules P-01 to P-05: every element at every depth satisfies its action. Iterative, so that no nesting can exhaust the
 * stack.
 *
 * <p>A sequence that must go is one finding at the sequence, as grave as the gravest thing inside: taking the sequence
 * away ends it all. Sequences that may stay are entered, and what is inside is judged by itself.
 */
final class ProfileWalk {

    private final Contract contract;
    private final ProfileTable table = ProfileTable.standard();
    private final FindingList findings;
    private final String pseudonym;
    private final boolean directory;
    private long unexamined;

    /**
     * Prepares to walk.
     *
     * @param pseudonym Patient ID of the object
     * @param directory whether the object is the directory of a medium, where group 0004 belongs
     */
    ProfileWalk(Contract contract, FindingList findings, String pseudonym, boolean directory) {
        this.contract = contract;
        this.findings = findings;
        this.pseudonym = DummyValues.isPseudonymLike(pseudonym) ? pseudonym : "";
        this.directory = directory;
    }

    /** Values met that may stay if they are cleaned. */
    long unexamined() {
        return unexamined;
    }

    void walk(DicomObject root) {
        Level level = new Level(null, List.of(root), null);
        while (level != null) {
            Optional<DicomElement> element = level.next();
            if (element.isPresent()) {
                level = visit(level, element.get());
            } else {
                level.end();
                level = level.parent;
            }
        }
    }

    private Level visit(Level level, DicomElement element) {
        int tag = element.tag();
        if (Tag.element(tag) == 0) {
            return level; // a group length
        }
        Optional<ProfileTable.Row> row = table.row(tag);
        Optional<Action> action = row.map(found -> contract.action(tag, found)).or(() -> contract.override(tag));
        return element.vr() == Vr.SQ ? sequence(level, element, row, action) : value(level, element, row, action);
    }

    private Level sequence(Level level, DicomElement element, Optional<ProfileTable.Row> row, Optional<Action> action) {
        List<DicomObject> items = element.items();
        Doomed doomed = level.doomed;
        if (doomed == null
                && action.isPresent()
                && !action.get().keepsContent()
                && action.get() != Action.X_Z_U
                && action.get() != Action.U) {
            return new Level(level, items, new Doomed(element, items.size(), action.get(), row));
        }
        if (doomed != null && !items.isEmpty() && action.isPresent()) {
            doomed.listed(row, action.get());
        }
        return items.isEmpty() ? level : new Level(level, items, null);
    }

    private Level value(Level level, DicomElement element, Optional<ProfileTable.Row> row, Optional<Action> action) {
        ElementValue value = ElementValue.of(element);
        if (level.doomed != null) {
            level.doomed.value(element, value, row, action);
            return level;
        }
        if (action.isEmpty()) {
            unlisted(element, value);
        } else if (action.get() == Action.U || action.get() == Action.X_Z_U) {
            uid(element, value, row, action.get());
        } else if (action.get() == Action.C) {
            unexamined += value.isEmpty() ? 0 : 1;
        } else if (!isCoveredByItsBlock(element)) {
            Action.Outcome outcome = outcome(element.tag(), value);
            if (!action.get().isSatisfiedBy(outcome)) {
                report(element, row, action.get(), severity(row, outcome), reason(row, outcome), value);
            }
        }
        return level;
    }

    private Action.Outcome outcome(int tag, ElementValue value) {
        if (value.isEmpty()) {
            return Action.Outcome.EMPTY;
        }
        if (tag == Tag.PatientID) {
            // A pseudonym is what belongs here; that it is one shows in the walk's own pseudonym.
            return pseudonym.isEmpty() ? Action.Outcome.KEPT : Action.Outcome.DUMMY;
        }
        return value.isDummy(pseudonym) ? Action.Outcome.DUMMY : Action.Outcome.KEPT;
    }

    private static Severity severity(Optional<ProfileTable.Row> row, Action.Outcome outcome) {
        Severity full = row.map(found -> found.identity().severity()).orElse(Severity.MEDIUM);
        return switch (outcome) {
            case EMPTY -> Severity.LOW;
            case DUMMY -> full.isAtLeast(Severity.MEDIUM) ? Severity.MEDIUM : full;
            default -> full;
        };
    }

    private static String reason(Optional<ProfileTable.Row> row, Action.Outcome outcome) {
        return switch (outcome) {
            case EMPTY -> "Still there, though empty.";
            case DUMMY -> "Still there with a dummy value.";
            default ->
                "A value is still there; this attribute "
                        + row.map(found -> found.identity().meaning()).orElse("is listed by the contract") + ".";
        };
    }

    private void uid(DicomElement element, ElementValue value, Optional<ProfileTable.Row> row, Action action) {
        Severity worst = null;
        String reason = "";
        for (String uid : value.texts().orElse(List.of())) {
            UidFault fault = UidFault.of(uid);
            if (fault != null && (worst == null || fault.severity().compareTo(worst) > 0)) {
                worst = fault.severity();
                reason = fault.reason();
            }
        }
        if (worst != null) {
            report(element, row, action, worst, reason, value);
        }
    }

    private void unlisted(DicomElement element, ElementValue value) {
        int tag = element.tag();
        if (Tag.group(tag) == 0x0004 && !directory && !value.isEmpty()) {
            findings.add(new Finding(
                    RuleBook.DIRECTORY_GROUP,
                    Severity.HIGH,
                    element.path().toString(),
                    subject(element, Optional.empty()),
                    "An element of a directory stands in an object that is none.",
                    value.evidence(pseudonym),
                    Remedy.action(Action.X, List.of())));
            return;
        }
        boolean date = element.vr() == Vr.DA || element.vr() == Vr.DT || element.vr() == Vr.TM;
        if (date && !contract.keepsDates() && !value.isEmpty() && !value.isDummy(pseudonym)) {
            findings.add(new Finding(
                    RuleBook.UNLISTED_DATE,
                    Severity.HIGH,
                    element.path().toString(),
                    subject(element, Optional.empty()),
                    "No table lists this attribute, but it tells when something happened.",
                    value.evidence(pseudonym),
                    Remedy.action(
                            Action.X, List.of(Option.RETAIN_LONG_FULL_DATES, Option.RETAIN_LONG_MODIFIED_DATES))));
        }
    }

    /** The name of a private block is not told apart from the elements in it, which are findings themselves. */
    private static boolean isCoveredByItsBlock(DicomElement element) {
        int tag = element.tag();
        if (!Tag.isPrivateCreator(tag)) {
            return false;
        }
        int first = Tag.of(Tag.group(tag), Tag.element(tag) << 8);
        for (DicomElement other : element.owner().elements()) {
            if (Integer.compareUnsigned(other.tag(), first) >= 0) {
                return Integer.compareUnsigned(other.tag(), first | 0xFF) <= 0;
            }
        }
        return false;
    }

    private void report(
            DicomElement element,
            Optional<ProfileTable.Row> row,
            Action action,
            Severity severity,
            String reason,
            ElementValue value) {
        report(element, row, action, severity, reason, value.isEmpty() ? null : value.evidence(pseudonym));
    }

    private void report(
            DicomElement element,
            Optional<ProfileTable.Row> row,
            Action action,
            Severity severity,
            String reason,
            @Nullable Evidence evidence) {
        Rule rule = Tag.isPrivate(element.tag())
                ? RuleBook.PRIVATE_ELEMENT
                : row.isPresent() && row.get().added() ? RuleBook.RECENT_ATTRIBUTE : RuleBook.PROFILE_ACTION;
        findings.add(new Finding(
                rule,
                severity,
                element.path().toString(),
                subject(element, row),
                reason,
                evidence,
                Remedy.action(action, row.map(contract::permitting).orElse(List.of()))));
    }

    private static String subject(DicomElement element, Optional<ProfileTable.Row> row) {
        if (Tag.isPrivate(element.tag())) {
            return "Private element";
        }
        String name = row.map(ProfileTable.Row::name).orElseGet(() -> Tag.name(element.tag()));
        return name.isEmpty() ? "Unknown element" : name;
    }

    /** One sequence being walked: its items in order, their elements in order. */
    private static final class Level {

        private final @Nullable Level parent;
        private final Iterator<DicomObject> items;
        private final @Nullable Doomed doomed;
        private final boolean begins;
        private Iterator<DicomElement> elements = List.<DicomElement>of().iterator();

        /** A level with a doomed sequence of its own, or within that of its parent. */
        Level(@Nullable Level parent, List<DicomObject> items, @Nullable Doomed own) {
            this.parent = parent;
            this.items = items.iterator();
            this.begins = own != null;
            this.doomed = own != null || parent == null ? own : parent.doomed;
        }

        Optional<DicomElement> next() {
            while (!elements.hasNext()) {
                if (!items.hasNext()) {
                    return Optional.empty();
                }
                elements = items.next().elements().iterator();
            }
            return Optional.of(elements.next());
        }

        void end() {
            if (begins && doomed != null) {
                doomed.report();
            }
        }
    }

    /** A sequence that must not stay as it is, and what was seen inside. */
    private final class Doomed {

        private final DicomElement sequence;
        private final int items;
        private final Action action;
        private final Optional<ProfileTable.Row> row;
        private Action.Outcome content = Action.Outcome.EMPTY;
        private Severity gravest = Severity.INFO;
        private String gravestName = "";
        private long listed;

        Doomed(DicomElement sequence, int items, Action action, Optional<ProfileTable.Row> row) {
            this.sequence = sequence;
            this.items = items;
            this.action = action;
            this.row = row;
        }

        void value(DicomElement element, ElementValue value, Optional<ProfileTable.Row> of, Optional<Action> asked) {
            Action.Outcome outcome = outcome(element.tag(), value);
            if (outcome.compareTo(content) > 0) {
                content = outcome;
            }
            if (outcome == Action.Outcome.KEPT && of.isPresent() && asked.isPresent()) {
                listed(of, asked.get());
            }
        }

        void listed(Optional<ProfileTable.Row> of, Action asked) {
            if (of.isEmpty() || asked == Action.K || asked == Action.C || asked == Action.U) {
                return;
            }
            listed++;
            Severity severity = of.get().identity().severity();
            if (severity.compareTo(gravest) > 0) {
                gravest = severity;
                gravestName = of.get().name();
            }
        }

        void report() {
            if (action.isSatisfiedBy(content)) {
                return;
            }
            Severity severity = severity(row, content);
            String reason;
            if (content == Action.Outcome.KEPT) {
                severity = severity.isAtLeast(gravest) ? severity : gravest;
                reason = "The sequence is still there; it "
                        + row.map(found -> found.identity().meaning()).orElse("is listed by the contract")
                        + (listed == 0
                                ? "."
                                : ". Inside are " + Wording.count(listed, "attribute", "attributes")
                                        + " listed by the profile, the gravest " + gravestName + ".");
            } else {
                reason = ProfileWalk.reason(row, content);
            }
            ProfileWalk.this.report(sequence, row, action, severity, reason, Evidence.ofSize("sequence", items));
        }
    }
}
