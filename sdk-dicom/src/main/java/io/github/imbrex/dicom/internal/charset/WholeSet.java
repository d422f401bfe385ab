package io.github.imbrex.dicom.internal.charset;

/** UTF-8, GB18030 or GBK: sets of several bytes a character that stand alone. */
final class WholeSet extends SingleByteSet {

    private final boolean chinese;

    WholeSet(String name, String charset) {
        super(name, charset);
        this.chinese = charset.startsWith("GB");
    }

    /** In the Chinese sets the second byte may be that of a backslash; in UTF-8 only a backslash is. */
    @Override
    int width(byte[] bytes, int at, int end) {
        if (!chinese || bytes[at] >= 0 || at + 1 >= end) {
            return 1;
        }
        boolean four = bytes[at + 1] >= '0' && bytes[at + 1] <= '9' && at + 3 < end;
        boolean two = (bytes[at + 1] & 0xFF) >= 0x40;
        return four ? 4 : two ? 2 : 1;
    }
}
