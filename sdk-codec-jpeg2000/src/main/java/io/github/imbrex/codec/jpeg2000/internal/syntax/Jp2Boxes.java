package io.github.imbrex.codec.jpeg2000.internal.syntax;

/** The boxes of a JP2 file (Annex I). DICOM wants code streams without them; some writers put the file in. */
final class Jp2Boxes {

    private static final long SIGNATURE = 0x6a502020L;
    private static final long CODE_STREAM = 0x6a703263L;

    private Jp2Boxes() {}

    /** Where the code stream begins: 0 if there are no boxes. */
    static int codeStream(byte[] bytes) {
        ByteCursor boxes = new ByteCursor(bytes, 0, bytes.length, "the boxes around it");
        if (boxes.peek16() == Marker.SOC || boxes.u32() != 12 || boxes.u32() != SIGNATURE) {
            return 0;
        }
        boxes.skip(4);
        while (true) {
            int start = boxes.position();
            long length = boxes.u32();
            long type = boxes.u32();
            if (length == 1) {
                length = boxes.u32() << 32 | boxes.u32();
            }
            if (type == CODE_STREAM) {
                return boxes.position();
            }
            long rest = start + length - boxes.position();
            if (rest < 0 || rest > boxes.remaining()) {
                throw Fault.corrupt("a box around it leads out of the data");
            }
            boxes.skip((int) rest);
        }
    }
}
