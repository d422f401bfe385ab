package io.github.imbrex.dicom.privacy;

import io.github.imbrex.dicom.privacy.internal.FileWalk;
import java.util.List;
import java.util.Optional;

/** Reads one file and checks what it holds. */
final class FileCheck {

    private final Optional<Contract> contract;
    private final FileWalk.Entry entry;
    private final String name;

    FileCheck(Optional<Contract> contract, FileWalk.Entry entry, String name) {
        this.contract = contract;
        this.entry = entry;
        this.name = name;
    }

    Target check() {
        return new Target(
                name,
                Target.Outcome.UNREADABLE,
                contract.orElse(Contract.basic()),
                List.of(new Finding(
                        RuleBook.UNREADABLE,
                        Severity.HIGH,
                        "file:" + (entry.given() ? "given" : "found"),
                        "File",
                        "Not read.",
                        null,
                        Remedy.of("Read it."))),
                0,
                Target.Scope.NOTHING);
    }
}
