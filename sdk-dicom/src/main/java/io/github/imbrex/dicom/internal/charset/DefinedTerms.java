package io.github.imbrex.dicom.internal.charset;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the defined terms of PS3.3 C.12.1.1.2 stand for. */
final class DefinedTerms {

    private static final CharacterSet UNKNOWN = new SingleByteSet("unknown", "US-ASCII");

    /** Terms of nearly all objects, which need no closer look. */
    private static final Map<String, CharacterSet> USUAL = Map.of(
            "ISO_IR 100", new SingleByteSet("ISO_IR 100", "ISO-8859-1"),
            "ISO_IR 192", CharacterSet.UNICODE,
            "ISO_IR 6", CharacterSet.ASCII);

    private DefinedTerms() {}

    static boolean areKnown(List<String> terms) {
        for (String term : terms) {
            if (!USUAL.containsKey(term) && !isKnown(plain(term))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isKnown(String term) {
        String alone = term.startsWith("ISO2022IR") ? "ISOIR" + number(term) : term;
        return whole(term) != null || isTwoByte(alone) || single(alone) != UNKNOWN;
    }

    static CharacterSet characterSet(List<String> terms) {
        CharacterSet usual = terms.size() == 1 ? USUAL.get(terms.get(0)) : null;
        if (usual != null) {
            return usual;
        }
        List<String> plain = terms.stream().map(DefinedTerms::plain).toList();
        for (String term : plain) {
            CharacterSet whole = whole(term);
            if (whole != null) {
                return whole;
            }
        }
        String first = plain.isEmpty() ? "" : plain.get(0);
        boolean extended = plain.size() > 1 || first.startsWith("ISO2022") || isTwoByte(first);
        if (!extended) {
            return single(first);
        }
        String number = number(first);
        GraphicSet g0 = number.equals("13") ? GraphicSet.JIS_ROMAN : GraphicSet.ASCII;
        return new ExtendedSet("ISO 2022 from " + number, g0, upper(number));
    }

    /** Without what writers get wrong: case, spaces, underscores and hyphens. */
    private static String plain(String term) {
        return term.toUpperCase(Locale.ROOT).replaceAll("[ _-]", "");
    }

    private static @Nullable CharacterSet whole(String term) {
        return switch (term) {
            case "ISOIR192", "ISO2022IR192", "UTF8" -> CharacterSet.UNICODE;
            case "GB18030", "ISO2022GB18030" -> new WholeSet("GB18030", "GB18030");
            case "GBK", "ISO2022GBK" -> new WholeSet("GBK", "GBK");
            default -> null;
        };
    }

    private static boolean isTwoByte(String term) {
        return List.of("ISOIR87", "ISOIR159", "ISOIR149", "ISOIR58").contains(term);
    }

    private static CharacterSet single(String term) {
        return switch (term) {
            case "", "ISOIR6" -> CharacterSet.ASCII;
            case "ISOIR100" -> new SingleByteSet("ISO_IR 100", "ISO-8859-1");
            case "ISOIR101" -> new SingleByteSet("ISO_IR 101", "ISO-8859-2");
            case "ISOIR109" -> new SingleByteSet("ISO_IR 109", "ISO-8859-3");
            case "ISOIR110" -> new SingleByteSet("ISO_IR 110", "ISO-8859-4");
            case "ISOIR144" -> new SingleByteSet("ISO_IR 144", "ISO-8859-5");
            case "ISOIR127" -> new SingleByteSet("ISO_IR 127", "ISO-8859-6");
            case "ISOIR126" -> new SingleByteSet("ISO_IR 126", "ISO-8859-7");
            case "ISOIR138" -> new SingleByteSet("ISO_IR 138", "ISO-8859-8");
            case "ISOIR148" -> new SingleByteSet("ISO_IR 148", "ISO-8859-9");
            case "ISOIR203" -> new SingleByteSet("ISO_IR 203", "ISO-8859-15");
            case "ISOIR166" -> new SingleByteSet("ISO_IR 166", "TIS-620");
            case "ISOIR13" -> new SingleByteSet("ISO_IR 13", "JIS_X0201");
            default -> UNKNOWN;
        };
    }

    private static String number(String term) {
        int at = term.lastIndexOf("IR");
        return at < 0 ? "6" : term.substring(at + 2);
    }

    /** The upper half before any escape. Two-byte sets are there too: some writers never designate the only one there is. */
    private static @Nullable GraphicSet upper(String number) {
        return switch (number) {
            case "100" -> GraphicSet.LATIN_1;
            case "101" -> GraphicSet.LATIN_2;
            case "109" -> GraphicSet.LATIN_3;
            case "110" -> GraphicSet.LATIN_4;
            case "144" -> GraphicSet.CYRILLIC;
            case "127" -> GraphicSet.ARABIC;
            case "126" -> GraphicSet.GREEK;
            case "138" -> GraphicSet.HEBREW;
            case "148" -> GraphicSet.LATIN_5;
            case "203" -> GraphicSet.LATIN_9;
            case "166" -> GraphicSet.THAI;
            case "13" -> GraphicSet.JIS_KATAKANA;
            case "149" -> GraphicSet.KS_X_1001;
            case "58" -> GraphicSet.GB_2312;
            default -> null;
        };
    }
}
