package io.github.imbrex.dicom;

import io.github.imbrex.dicom.internal.file.WholeFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes preamble, file meta information and data set (PS3.10 section 7). */
final class Part10Writer {

    private static final String IMPLEMENTATION_CLASS_UID = "2.25.166470564197650030884828779431708883597";
    private static final String IMPLEMENTATION_VERSION_NAME = "IMBREX_0_1";

    /** What file meta information may say of the source beside what is made anew. */
    private static final Set<Integer> KEPT = Set.of(
            Tag.SourceApplicationEntityTitle,
            Tag.SendingApplicationEntityTitle,
            Tag.ReceivingApplicationEntityTitle,
            Tag.PrivateInformationCreatorUID,
            Tag.PrivateInformation);

    private Part10Writer() {}

    static void write(DicomFile file, OutputStream out, WriteOptions options) throws IOException {
        TransferSyntax syntax = syntax(file, options);
        out.write(options.keepsPreamble() ? file.preamble() : new byte[128]);
        out.write(new byte[] {'D', 'I', 'C', 'M'});
        meta(file, syntax, out);
        if (!syntax.isDeflated()) {
            dataSet(file.dataSet(), syntax, out, options);
            return;
        }
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            DeflaterOutputStream deflated = new DeflaterOutputStream(out, deflater, 64 << 10);
            dataSet(file.dataSet(), syntax, deflated, options);
            deflated.finish();
            if ((deflater.getBytesWritten() & 1) != 0) {
                out.write(0);
            }
        } finally {
            deflater.end();
        }
    }

    private static void dataSet(DicomObject dataSet, TransferSyntax syntax, OutputStream out, WriteOptions options)
            throws IOException {
        ElementWriter writer = new ElementWriter(out, syntax.isImplicit(), options);
        writer.write(withoutOtherGroups(dataSet));
        writer.flush();
    }

    /** Commands and file meta information are no part of a data set; written in one they would be read as something else. */
    private static DicomObject withoutOtherGroups(DicomObject dataSet) {
        for (DicomElement element : dataSet.elements()) {
            if (Tag.group(element.tag()) > 2) {
                break;
            }
            if (isOther(element.tag())) {
                return dataSet.toBuilder().removeIf(Part10Writer::isOther).build();
            }
        }
        return dataSet;
    }

    private static boolean isOther(int tag) {
        return Tag.group(tag) == 0 || Tag.group(tag) == 2;
    }

    private static TransferSyntax syntax(DicomFile file, WriteOptions options) {
        TransferSyntax source = file.transferSyntax();
        TransferSyntax plain = source.isBigEndian() ? TransferSyntax.EXPLICIT_LITTLE_ENDIAN : source;
        TransferSyntax target = options.transferSyntax().orElse(plain);
        if (target.isBigEndian()) {
            throw new IllegalArgumentException(
                    "Explicit VR Big Endian is retired and only read; write explicit or implicit little endian.");
        }
        boolean pixelsChange = !target.equals(source) && (target.isEncapsulated() || source.isEncapsulated());
        if (pixelsChange && file.dataSet().contains(Tag.PixelData)) {
            throw new IllegalArgumentException("Pixel data of transfer syntax " + source.uid()
                    + " cannot be written as " + target.uid() + ": writing does not decode or encode pixels.");
        }
        return target;
    }

    private static void meta(DicomFile file, TransferSyntax syntax, OutputStream out) throws IOException {
        DicomObjectBuilder meta = DicomObject.builder();
        for (DicomElement element : file.fileMeta().elements()) {
            if (KEPT.contains(element.tag())) {
                meta.set(element);
            }
        }
        meta.set(Tag.FileMetaInformationVersion, Vr.OB, new byte[] {0, 1});
        identity(file, Tag.SOPClassUID, Tag.MediaStorageSOPClassUID, meta);
        identity(file, Tag.SOPInstanceUID, Tag.MediaStorageSOPInstanceUID, meta);
        meta.set(Tag.TransferSyntaxUID, syntax.uid());
        meta.set(Tag.ImplementationClassUID, IMPLEMENTATION_CLASS_UID);
        meta.set(Tag.ImplementationVersionName, IMPLEMENTATION_VERSION_NAME);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        ElementWriter writer = new ElementWriter(bytes, false, WriteOptions.standard());
        writer.write(meta.build());
        writer.flush();
        writer = new ElementWriter(out, false, WriteOptions.standard());
        writer.write(DicomObject.builder()
                .set(Tag.FileMetaInformationGroupLength, bytes.size())
                .build());
        writer.flush();
        bytes.writeTo(out);
    }

    /** A UID of the data set, else that of the file meta information read. */
    private static void identity(DicomFile file, int tag, int metaTag, DicomObjectBuilder meta) {
        file.dataSet()
                .element(tag)
                .filter(Part10Writer::isUid)
                .or(() -> file.fileMeta().element(metaTag).filter(Part10Writer::isUid))
                .ifPresent(element -> meta.set(metaTag, Vr.UI, element.strings().get(0)));
    }

    private static boolean isUid(DicomElement element) {
        return element.presence() == Presence.VALUE
                && element.vr() == Vr.UI
                && !element.strings().get(0).isEmpty();
    }

    /** Writes beside the target and moves it into place when it is whole. */
    static void write(DicomFile file, Path target, WriteOptions options) throws IOException {
        WholeFile.write(target, out -> write(file, out, options));
    }
}
