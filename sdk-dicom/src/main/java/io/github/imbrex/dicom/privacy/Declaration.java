package io.github.imbrex.dicom.privacy;

import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Tag;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What an object says about its own de-identification: the attributes of the patient and image modules that record it. */
final class Declaration {

    private final DicomObject object;
    private final Set<Option> options = EnumSet.noneOf(Option.class);
    private final boolean basic;
    private final int foreignCodes;
    private final boolean coded;

    private Declaration(DicomObject object) {
        this.object = object;
        int foreign = 0;
        boolean basicSeen = false;
        List<DicomObject> codes = object.items(Tag.DeidentificationMethodCodeSequence);
        for (DicomObject code : codes) {
            String value = ObjectCheck.text(code, Tag.CodeValue);
            boolean ours = ObjectCheck.text(code, Tag.CodingSchemeDesignator).equals("DCM");
            Optional<Option> option =
                    Option.find(value).filter(found -> found.code().equals(value) && ours);
            if (option.isPresent()) {
                options.add(option.get());
            } else if (ours && value.equals(Option.BASIC_CODE)) {
                basicSeen = true;
            } else {
                foreign++;
            }
        }
        basic = basicSeen;
        foreignCodes = foreign;
        coded = !codes.isEmpty();
    }

    static Declaration of(DicomObject object) {
        return new Declaration(object);
    }

    /** The contract the codes amount to; empty when there is no code of CID 7050. */
    Optional<Contract> contract() {
        return basic || !options.isEmpty()
                ? Optional.of(Contract.basic().with(options.toArray(Option[]::new)))
                : Optional.empty();
    }

    /** Rules D-01 to D-07 and C-01. */
    List<Finding> check(Contract contract, boolean given) {
        List<Finding> findings = new ArrayList<>();
        if (!value(Tag.PatientIdentityRemoved).equals("YES")) {
            findings.add(finding(
                    RuleBook.DECLARED_REMOVED,
                    Severity.HIGH,
                    Tag.PatientIdentityRemoved,
                    "It does not say that the identity was removed.",
                    "Must be YES."));
        }
        if (!coded && value(Tag.DeidentificationMethod).isEmpty()) {
            findings.add(finding(
                    RuleBook.DECLARED_METHOD,
                    Severity.HIGH,
                    Tag.DeidentificationMethodCodeSequence,
                    "Neither words nor codes say how it was de-identified.",
                    "State the method by codes of CID 7050, in words in (0012,0063), or both."));
        }
        codes(findings);
        time(findings, contract);
        boolean image = object.contains(Tag.Rows) || object.contains(Tag.PixelData);
        if (image && contract.has(Option.CLEAN_PIXEL_DATA)) {
            mustBeNo(findings, RuleBook.DECLARED_BURNED_IN, Tag.BurnedInAnnotation, Option.CLEAN_PIXEL_DATA);
        }
        if (image && contract.has(Option.CLEAN_RECOGNIZABLE_VISUAL_FEATURES)) {
            mustBeNo(
                    findings,
                    RuleBook.DECLARED_FEATURES,
                    Tag.RecognizableVisualFeatures,
                    Option.CLEAN_RECOGNIZABLE_VISUAL_FEATURES);
        }
        if (given && contract().isPresent() && !options.equals(Set.copyOf(contract.options()))) {
            findings.add(finding(
                    RuleBook.CONTRACT_DIFFERENCE,
                    Severity.INFO,
                    Tag.DeidentificationMethodCodeSequence,
                    "The object declares another contract: " + contract().get().title() + ".",
                    "Check against what is declared, or declare what was agreed."));
        }
        return findings;
    }

    private void codes(List<Finding> findings) {
        int tag = Tag.DeidentificationMethodCodeSequence;
        if (foreignCodes > 0) {
            findings.add(finding(
                    RuleBook.DECLARED_CODES,
                    Severity.MEDIUM,
                    tag,
                    Wording.count(foreignCodes, "method code is", "method codes are") + " not of CID 7050.",
                    "Use codes 113100 to 113112 of scheme DCM."));
        }
        if (!basic && !options.isEmpty()) {
            findings.add(finding(
                    RuleBook.DECLARED_CODES,
                    Severity.MEDIUM,
                    tag,
                    "Options are declared without the profile they belong to.",
                    "Add code " + Option.BASIC_CODE + " (Basic Application Confidentiality Profile)."));
        }
        if (options.contains(Option.RETAIN_LONG_FULL_DATES) && options.contains(Option.RETAIN_LONG_MODIFIED_DATES)) {
            findings.add(finding(
                    RuleBook.DECLARED_DATES,
                    Severity.HIGH,
                    tag,
                    "Full dates and modified dates exclude each other, and both are declared.",
                    "Declare the one that is true."));
        }
    }

    private void time(List<Finding> findings, Contract contract) {
        boolean full = contract.has(Option.RETAIN_LONG_FULL_DATES);
        boolean modified = contract.has(Option.RETAIN_LONG_MODIFIED_DATES);
        if (full && modified) {
            return; // which one is meant cannot be said
        }
        String expected = full ? "UNMODIFIED" : modified ? "MODIFIED" : "REMOVED";
        String found = value(Tag.LongitudinalTemporalInformationModified);
        if (!found.equals(expected)) {
            boolean absent = found.isEmpty();
            findings.add(finding(
                    RuleBook.DECLARED_TIME,
                    absent ? Severity.MEDIUM : Severity.HIGH,
                    Tag.LongitudinalTemporalInformationModified,
                    absent
                            ? "It is not said what became of dates."
                            : "What is said about dates contradicts the contract.",
                    "Must be " + expected + " under this contract."));
        }
    }

    private void mustBeNo(List<Finding> findings, Rule rule, int tag, Option option) {
        String found = value(tag);
        if (!found.equals("NO")) {
            boolean absent = found.isEmpty();
            findings.add(finding(
                    rule,
                    absent ? Severity.MEDIUM : Severity.HIGH,
                    tag,
                    option.title() + " is claimed, but the object "
                            + (absent ? "does not confirm it." : "says otherwise."),
                    "Must be NO under this contract."));
        }
    }

    private String value(int tag) {
        return ObjectCheck.text(object, tag).toUpperCase(Locale.ROOT);
    }

    private static Finding finding(Rule rule, Severity severity, int tag, String reason, String remedy) {
        return new Finding(rule, severity, Tag.toString(tag), Tag.name(tag), reason, null, Remedy.of(remedy));
    }
}
