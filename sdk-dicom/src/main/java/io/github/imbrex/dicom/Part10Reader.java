package io.github.imbrex.dicom;

import io.github.imbrex.dicom.Diagnostic.Code;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Finds out how an input begins and is encoded, and has its two data sets parsed (PS3.10 section 7). */
final class Part10Reader {

    static final int PREAMBLE = 128;
    /** A preamble as it should be. */
    static final byte[] ZEROS = {};

    private final Input in;
    private final ReadOptions options;
    private final Diagnostics diagnostics;
    private final boolean withRuns;
    private byte[] preamble = ZEROS;

    private Part10Reader(Input in, ReadOptions options, boolean withRuns) {
        this.in = in;
        this.withRuns = withRuns;
        this.options = options;
        this.diagnostics = new Diagnostics(options.limits().diagnostics(), options.strict());
    }

    static DicomFile read(Input in, ReadOptions options) throws IOException {
        return new Part10Reader(in, options, true).read();
    }

    /** The same without {@link WellFormedRun}: what that must agree with. */
    static DicomFile readElementByElement(Input in, ReadOptions options) throws IOException {
        return new Part10Reader(in, options, false).read();
    }

    private DicomFile read() throws IOException {
        int start = start();
        ElementTable meta = null;
        int pos = start;
        long truncatedAt = -1;
        if (in.has(start, 8) && tagAt(start, false) >>> 16 == 2) {
            ElementParser parser = new ElementParser(in, start, options, diagnostics, withRuns);
            parser.parseFileMeta(isVr(start));
            pos = parser.pos();
            truncatedAt = parser.truncatedAt();
            meta = parser.rows().build(in.bytes);
        }
        if (meta == null && !in.has(start, 8)) {
            throw new NotDicomException("The input has a DICOM preamble and nothing after it.");
        }
        DicomObject fileMeta = meta == null
                ? DicomObject.empty()
                : DicomObject.root(in.isMemory() ? meta : new ElementTable(meta, Arrays.copyOf(in.bytes, pos)), "");
        if (meta == null) {
            report(Code.NO_FILE_META, start);
        } else {
            checkLength(fileMeta, start, pos);
        }
        TransferSyntax declared = declared(fileMeta, meta != null, pos);
        if (truncatedAt >= 0) {
            return new DicomFile(fileMeta, DicomObject.empty(), declared, diagnostics, truncatedAt, false, preamble);
        }
        Input body = in;
        InflatingStream inflating = null;
        if (declared.isDeflated()) {
            inflating = new InflatingStream(in.rest(pos), options.limits());
            body = Input.of(inflating);
            pos = 0;
            if (inflating.hasZlibHeader()) {
                report(Code.ZLIB_HEADER, 0);
            }
        }
        ElementParser parser = new ElementParser(body, pos, options, diagnostics, withRuns);
        Encoding encoding = encoding(body, pos, declared, meta != null);
        parser.parse(encoding.explicit, encoding.bigEndian, !declared.isEncapsulated());
        truncatedAt = parser.truncatedAt();
        if (inflating != null) {
            if (inflating.isDamaged()) {
                report(Code.DEFLATE_DAMAGED, parser.pos());
                truncatedAt = truncatedAt < 0 ? parser.pos() : truncatedAt;
            }
            inflating.close();
        }
        ElementTable table = parser.rows().build(body.trimmed(parser.pos()));
        if (meta == null && table.count() == 0) {
            throw new NotDicomException("The input does not begin like a DICOM file or data set.");
        }
        DicomObject dataSet = DicomObject.root(table, options.fallbackCharacterSet());
        boolean positioned = inflating == null && in.shift == 0;
        return new DicomFile(
                fileMeta, dataSet, encoding.actual(declared), diagnostics, truncatedAt, positioned, preamble);
    }

    /** Index of the first element: after the preamble and prefix, or 0 if the input is recognised without them. */
    private int start() throws IOException {
        if (in.has(0, PREAMBLE + 4) && isPrefix(PREAMBLE)) {
            boolean meta = in.has(PREAMBLE + 4, 8) && tagAt(PREAMBLE + 4, false) >>> 16 == 2;
            // The letters may also be the text of an element where a preamble would end.
            if (meta || !looksLikeDataSet()) {
                preamble = preamble();
                return PREAMBLE + 4;
            }
        }
        if (!in.has(0, 8)) {
            throw new NotDicomException(
                    in.limit == 0
                            ? "The input is empty."
                            : "The input is too short to be DICOM: " + in.limit + " bytes.");
        }
        if (isPrefix(0) || !looksLikeDataSet()) {
            throw new NotDicomException("The input does not begin like a DICOM file or data set.");
        }
        report(Code.NO_PREAMBLE, 0);
        return 0;
    }

    private byte[] preamble() {
        long any = 0;
        for (int at = 0; at < PREAMBLE; at += Long.BYTES) {
            any |= Binary.longAt(in.bytes, at);
        }
        return any == 0 ? ZEROS : Arrays.copyOf(in.bytes, PREAMBLE);
    }

    private boolean isPrefix(int at) {
        return new String(in.bytes, at, 4, StandardCharsets.ISO_8859_1).equals("DICM");
    }

    private boolean looksLikeDataSet() throws IOException {
        for (boolean big : new boolean[] {false, true}) {
            int group = tagAt(0, big) >>> 16;
            if (group == 2 || group == 8) {
                Encoding explicit = new Encoding(true, big);
                if (explicit.fits(in, 0) || !big && new Encoding(false, false).fits(in, 0)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isVr(int at) {
        return Vr.ofLetters(in.bytes[at + 4], in.bytes[at + 5]) != null;
    }

    private int tagAt(int at, boolean big) {
        return Binary.tagAt(in.bytes, at, big);
    }

    private void checkLength(DicomObject fileMeta, int start, int end) {
        long declared = -1;
        try {
            declared = fileMeta.longValue(Tag.FileMetaInformationGroupLength).orElse(-1);
        } catch (ValueException e) {
            // Reported below: a length that cannot be read does not match.
        }
        if (declared != end - start - 12L) {
            report(Code.META_LENGTH, start);
        }
    }

    private TransferSyntax declared(DicomObject fileMeta, boolean hasMeta, int at) {
        String uid = uid(fileMeta, Tag.TransferSyntaxUID);
        if (!uid.isEmpty()) {
            TransferSyntax syntax = new TransferSyntax(uid);
            if (!syntax.isKnown()) {
                report(Code.UNKNOWN_TRANSFER_SYNTAX, at);
            }
            return syntax;
        }
        if (hasMeta) {
            report(Code.NO_TRANSFER_SYNTAX, at);
        }
        return TransferSyntax.EXPLICIT_LITTLE_ENDIAN;
    }

    /** A UID of file meta information; empty if there is none that is one. */
    static String uid(DicomObject fileMeta, int tag) {
        return fileMeta.element(tag)
                .filter(element ->
                        element.presence() == Presence.VALUE && element.vr().isText())
                .map(element -> element.strings().get(0))
                .filter(Uid::isValid)
                .orElse("");
    }

    private Encoding encoding(Input body, int pos, TransferSyntax declared, boolean hasMeta) throws IOException {
        Encoding claimed = new Encoding(!declared.isImplicit(), declared.isBigEndian());
        if (!body.has(pos, 8) || claimed.fits(body, pos)) {
            return claimed;
        }
        for (Encoding other :
                new Encoding[] {new Encoding(true, false), new Encoding(false, false), new Encoding(true, true)}) {
            if (other.fits(body, pos)) {
                if (hasMeta && declared.isKnown()) {
                    report(Code.OTHER_ENCODING, pos);
                }
                return other;
            }
        }
        return claimed;
    }

    private void report(Code code, int at) {
        diagnostics.add(new Diagnostic(code, at + in.shift, TagPath.ROOT));
    }

    /** How elements are written, and whether the first one can be. */
    private record Encoding(boolean explicit, boolean bigEndian) {

        boolean fits(Input in, int at) throws IOException {
            int tag = Binary.tagAt(in.bytes, at, bigEndian);
            int group = tag >>> 16;
            Vr vr = Vr.ofLetters(in.bytes[at + 4], in.bytes[at + 5]);
            if (group == 0 || group > 0x7FE0) {
                return false;
            }
            if (explicit) {
                if (vr == null) {
                    return false;
                }
                int length = Binary.shortAt(in.bytes, at + 6, bigEndian);
                return vr.hasLongLength() || length + 8 <= in.limit - at || length + 8L <= in.atMost(at);
            }
            long length = Binary.intAt(in.bytes, at + 4, bigEndian) & 0xFFFFFFFFL;
            boolean reachable = length == 0xFFFFFFFFL || length + 8 <= in.atMost(at);
            int known = Dictionary.vrCode(tag);
            boolean explicitAsWell = vr != null && vr.ordinal() == known;
            return reachable && !explicitAsWell && (known != Dictionary.UNKNOWN || Tag.isPrivate(tag));
        }

        /** The transfer syntax to state for the file: the declared one unless it is a plain one that is wrong. */
        TransferSyntax actual(TransferSyntax declared) {
            if (declared.isImplicit() && explicit) {
                return bigEndian ? TransferSyntax.EXPLICIT_BIG_ENDIAN : TransferSyntax.EXPLICIT_LITTLE_ENDIAN;
            }
            boolean plain = declared.equals(TransferSyntax.EXPLICIT_LITTLE_ENDIAN) || declared.isBigEndian();
            if (plain && !explicit) {
                return TransferSyntax.IMPLICIT_LITTLE_ENDIAN;
            }
            if (plain && bigEndian != declared.isBigEndian()) {
                return bigEndian ? TransferSyntax.EXPLICIT_BIG_ENDIAN : TransferSyntax.EXPLICIT_LITTLE_ENDIAN;
            }
            return declared;
        }
    }
}
