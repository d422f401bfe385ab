package io.github.imbrex.dicom.privacy;

import io.github.imbrex.dicom.DicomElement;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Tag;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Rules P-12 and P-13: what stands around the data set in a file. */
final class FileMetaRules {

    private static final int PREAMBLE = 128;
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{3}");

    /** Who sent or received the file, and private information; nothing of it is needed to read the file. */
    private static final Set<Integer> SENDERS = Set.of(
            Tag.SourceApplicationEntityTitle,
            Tag.SendingApplicationEntityTitle,
            Tag.ReceivingApplicationEntityTitle,
            Tag.SourcePresentationAddress,
            Tag.SendingPresentationAddress,
            Tag.ReceivingPresentationAddress,
            Tag.PrivateInformationCreatorUID,
            Tag.PrivateInformation);

    private FileMetaRules() {}

    static List<Finding> check(DicomObject fileMeta, DicomObject dataSet) {
        List<Finding> findings = new ArrayList<>();
        String named = ObjectCheck.text(fileMeta, Tag.MediaStorageSOPInstanceUID);
        String own = ObjectCheck.text(dataSet, Tag.SOPInstanceUID);
        if (!named.isEmpty() && !own.isEmpty() && !named.equals(own)) {
            findings.add(new Finding(
                    RuleBook.FILE_META,
                    Severity.HIGH,
                    Tag.toString(Tag.MediaStorageSOPInstanceUID),
                    Tag.name(Tag.MediaStorageSOPInstanceUID),
                    "File meta information names another instance than the data set; it may be the original one.",
                    Evidence.ofUid(named),
                    Remedy.of("Must be equal to SOP Instance UID (0008,0018).")));
        }
        for (DicomElement element : fileMeta.elements()) {
            ElementValue value = ElementValue.of(element);
            if (SENDERS.contains(element.tag()) && !value.isEmpty() && !value.isDummy("")) {
                findings.add(new Finding(
                        RuleBook.FILE_META,
                        Severity.HIGH,
                        Tag.toString(element.tag()),
                        Tag.name(element.tag()),
                        "File meta information still says who sent or received the file.",
                        value.evidence(""),
                        Remedy.action(Action.X, List.of())));
            }
        }
        return findings;
    }

    /** What is wrong with the first bytes of a file, if anything; a header of TIFF is allowed there. */
    static Optional<Finding> preamble(byte[] start) {
        if (start.length < PREAMBLE + 4 || !new String(start, PREAMBLE, 4, StandardCharsets.US_ASCII).equals("DICM")) {
            return Optional.empty();
        }
        String text = new String(start, 0, PREAMBLE, StandardCharsets.ISO_8859_1);
        if (text.chars().allMatch(c -> c == 0) || text.startsWith("II*\0") || text.startsWith("MM\0*")) {
            return Optional.empty();
        }
        boolean words = WORD.matcher(text).find();
        return Optional.of(new Finding(
                RuleBook.FILE_META,
                words ? Severity.CRITICAL : Severity.HIGH,
                "file:preamble",
                "File preamble",
                words ? "The preamble holds text." : "The preamble holds bytes of unknown meaning.",
                Evidence.ofSize("bytes", PREAMBLE),
                Remedy.of("Fill the first 128 bytes of the file with zeros.")));
    }

    /** Bytes after the data set; zeros are padding. */
    static Finding trailing(boolean zeros, long length) {
        return new Finding(
                RuleBook.TRAILING_BYTES,
                zeros ? Severity.LOW : Severity.CRITICAL,
                "file:trailing",
                "Bytes after the data set",
                zeros ? "Zeros follow the data set." : "Bytes follow the data set, of which no rule knows the meaning.",
                Evidence.ofSize("bytes", length),
                Remedy.of("End the file where the data set ends."));
    }
}
