package io.github.imbrex.dicom.web;

/** How it is told that a screening objected. */
final class Objection {

    private static final int LONGEST = 300;

    private Objection() {}

    /** The words of a screening without what could break a line of a journal or a terminal. */
    static String oneLine(String words) {
        var line = new StringBuilder();
        words.strip().codePoints().limit(LONGEST).forEach(c -> {
            int type = Character.getType(c);
            boolean plain = type != Character.CONTROL
                    && type != Character.FORMAT
                    && type != Character.SURROGATE
                    && type != Character.LINE_SEPARATOR
                    && type != Character.PARAGRAPH_SEPARATOR;
            line.appendCodePoint(plain ? c : ' ');
        });
        return line.toString();
    }

    static String now(String words) {
        return "it was put aside into the quarantine folder: " + words;
    }

    static String again(String words) {
        return "an earlier run put it aside into the quarantine folder, and it is not fetched again while it is there: "
                + words;
    }
}
