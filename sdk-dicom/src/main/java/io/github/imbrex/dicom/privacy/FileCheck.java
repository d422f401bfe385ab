package io.github.imbrex.dicom.privacy;

import io.github.imbrex.DataException;
import io.github.imbrex.dicom.Diagnostic;
import io.github.imbrex.dicom.DicomFile;
import io.github.imbrex.dicom.DicomJson;
import io.github.imbrex.dicom.JsonDataSets;
import io.github.imbrex.dicom.LimitExceededException;
import io.github.imbrex.dicom.NotDicomException;
import io.github.imbrex.dicom.ReadOptions;
import io.github.imbrex.dicom.privacy.internal.FileWalk;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads one file and checks what it holds. Whatever is wrong with the file becomes a finding. */
final class FileCheck {

    private static final Logger log = LoggerFactory.getLogger(FileCheck.class);

    /** Values longer than this are not read: no rule looks into them yet. */
    private static final int LONGEST_VALUE = 64 << 10;

    private static final ReadOptions HEADER = ReadOptions.standard().withBulk(ReadOptions.Bulk.SKIP, LONGEST_VALUE);

    private static final int START = 256;
    private static final Pattern DICOM_JSON = Pattern.compile("^\\s*\\[?\\s*\\{\\s*\"[0-9A-Fa-f]{8}\"\\s*:");

    /** Faults after which everything was still understood; any other error may have cost elements. */
    private static final Set<Diagnostic.Code> UNDERSTOOD = Set.of(
            Diagnostic.Code.NO_FILE_META,
            Diagnostic.Code.NO_TRANSFER_SYNTAX,
            Diagnostic.Code.OTHER_ENCODING,
            Diagnostic.Code.SWAPPED_ITEM_TAGS,
            Diagnostic.Code.FRAGMENTS_IN_NATIVE,
            Diagnostic.Code.NO_ITEM_DELIMITER,
            Diagnostic.Code.NO_SEQUENCE_DELIMITER,
            Diagnostic.Code.TRAILING_BYTES);

    private final @Nullable Contract contract;
    private final FileWalk.Entry entry;
    private final String name;

    FileCheck(@Nullable Contract contract, FileWalk.Entry entry, String name) {
        this.contract = contract;
        this.entry = entry;
        this.name = name;
    }

    Target check() {
        long bytes = 0;
        try {
            if (entry.failure() != null) {
                throw entry.failure();
            }
            bytes = Files.size(entry.file());
            byte[] start = start(entry.file());
            if (DICOM_JSON.matcher(new String(start, StandardCharsets.UTF_8)).find()) {
                return json(bytes);
            }
            return part10(DicomFile.read(entry.file(), HEADER), start, bytes);
        } catch (NotDicomException e) {
            return entry.given() || isNamedLikeDicom(entry.file())
                    ? unreadable(bytes, RuleBook.NOT_DICOM, "It is no DICOM file.", e)
                    : skipped(bytes);
        } catch (NoSuchFileException e) {
            return unreadable(bytes, RuleBook.UNREADABLE, "There is no such file.", e);
        } catch (IOException e) {
            return unreadable(bytes, RuleBook.UNREADABLE, "It cannot be opened or read.", e);
        } catch (LimitExceededException e) {
            return unreadable(bytes, RuleBook.UNREADABLE, "It goes beyond what is safe to read.", e);
        } catch (DataException e) {
            return unreadable(bytes, RuleBook.UNREADABLE, "Its content is not what it claims to be.", e);
        } catch (RuntimeException e) {
            return unreadable(bytes, RuleBook.UNREADABLE, "Reading it failed in a way nobody foresaw.", e);
        }
    }

    private Target part10(DicomFile file, byte[] start, long bytes) throws IOException {
        ObjectCheck check = new ObjectCheck(contract);
        Optional<String> damage = damage(file);
        damage.ifPresent(reason -> check.add(inputFault(RuleBook.DAMAGED, Severity.HIGH, reason)));
        FileMetaRules.preamble(start).ifPresent(check::add);
        check.check(file);
        for (Diagnostic diagnostic : file.diagnostics()) {
            if (diagnostic.code() == Diagnostic.Code.TRAILING_BYTES) {
                boolean deflated = file.transferSyntax().isDeflated();
                check.add(FileMetaRules.trailing(
                        !deflated && isZeroFrom(diagnostic.offset()), Math.max(0, bytes - diagnostic.offset())));
                break;
            }
        }
        return check.target(name, damage.isPresent() ? Target.Outcome.DAMAGED : Target.Outcome.CHECKED, bytes);
    }

    /** One object or an array of objects in the DICOM JSON model; all of them make up the target. */
    private Target json(long bytes) throws IOException {
        ObjectCheck check = new ObjectCheck(contract);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(entry.file()));
                JsonDataSets objects = DicomJson.read(in)) {
            while (objects.hasNext()) {
                check.check(objects.nextFile());
            }
        }
        return check.target(name, Target.Outcome.CHECKED, bytes);
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(START);
        }
    }

    private boolean isZeroFrom(long offset) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(entry.file()))) {
            in.skipNBytes(offset);
            for (int b = in.read(); b >= 0; b = in.read()) {
                if (b != 0) {
                    return false;
                }
            }
            return true;
        }
    }

    /** What was lost of a file, in words. */
    static Optional<String> damage(DicomFile file) {
        if (!file.isComplete()) {
            return Optional.of("The file ends too early.");
        }
        Optional<String> fault = file.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Diagnostic.Severity.ERROR)
                .map(Diagnostic::code)
                .filter(code -> !UNDERSTOOD.contains(code))
                .findFirst()
                .map(code -> "The file is damaged: " + code.text() + ".");
        boolean cut = file.diagnosticCount() > file.diagnostics().size();
        return fault.or(() -> cut ? Optional.of("The file has more faults than are listed.") : Optional.empty());
    }

    /**
     * Whether a file met in a folder claims by its name to be DICOM: {@code .dcm} or {@code .dicom}, or no extension of
     * letters. A text or a picture beside the data is skipped; a damaged object is not.
     */
    private static boolean isNamedLikeDicom(Path file) {
        String lower = file.getFileName().toString().toLowerCase(Locale.ROOT);
        int dot = lower.lastIndexOf('.');
        String extension = dot < 0 ? "" : lower.substring(dot + 1);
        boolean hidden = lower.startsWith(".");
        return !hidden
                && (extension.equals("dcm")
                        || extension.equals("dicom")
                        || extension.equals("dic")
                        || extension.equals("ima")
                        || extension.chars().noneMatch(Character::isLetter));
    }

    private Target unreadable(long bytes, Rule rule, String reason, Exception cause) {
        log.debug("Not checked, {}: {}", rule.check(), cause.getClass().getSimpleName());
        FindingList findings = new FindingList();
        findings.add(inputFault(rule, Severity.HIGH, reason));
        return new Target(name, Target.Outcome.UNREADABLE, contractOrBasic(), findings, scope(bytes));
    }

    private Target skipped(long bytes) {
        FindingList findings = new FindingList();
        findings.add(
                inputFault(RuleBook.NOT_DICOM, Severity.INFO, "It is no DICOM file and does not claim to be one."));
        return new Target(name, Target.Outcome.SKIPPED, contractOrBasic(), findings, Target.Scope.NOTHING);
    }

    private Contract contractOrBasic() {
        return contract == null ? Contract.basic() : contract;
    }

    private static Target.Scope scope(long bytes) {
        return new Target.Scope(bytes, 0, "", "", "");
    }

    /** A finding about the input as a whole. */
    static Finding inputFault(Rule rule, Severity severity, String reason) {
        return new Finding(
                rule,
                severity,
                "file:content",
                "File",
                reason,
                null,
                Remedy.of("Nothing is known about what was not read; get a sound copy and check again."));
    }
}
