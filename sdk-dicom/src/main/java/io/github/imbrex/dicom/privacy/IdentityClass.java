package io.github.imbrex.dicom.privacy;

/** The kind of identity an attribute carries when it is left as it was; decides how grave a leftover is. */
enum IdentityClass {
    PERSON(Severity.CRITICAL, "identifies the patient directly"),
    STAFF(Severity.HIGH, "names somebody around the patient"),
    ORGANISATION(Severity.HIGH, "tells where the patient was or who was in charge"),
    TIME(Severity.HIGH, "tells when something happened to the patient"),
    IDENTIFIER(Severity.HIGH, "links to records held elsewhere"),
    CONTENT(Severity.HIGH, "may hold a copy of what was removed"),
    GRAPHICS(Severity.HIGH, "may show text or marks of identity"),
    PRIVATE(Severity.HIGH, "may hold anything its maker put there"),
    DEVICE(Severity.MEDIUM, "tells which device was used"),
    DESCRIPTION(Severity.MEDIUM, "is free text in which identities occur"),
    CHARACTERISTIC(Severity.MEDIUM, "describes the patient"),
    OTHER(Severity.MEDIUM, "is listed by the profile");

    private final Severity severity;
    private final String meaning;

    IdentityClass(Severity severity, String meaning) {
        this.severity = severity;
        this.meaning = meaning;
    }

    Severity severity() {
        return severity;
    }

    /** The class as the predicate of a sentence about the attribute. */
    String meaning() {
        return meaning;
    }
}
