package io.github.imbrex.dicom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.imbrex.support.RealData;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CharacterSetTest {

    private static DicomObject object(String set, Vr vr, byte[] value) {
        DicomBytes bytes = DicomBytes.explicit();
        if (!set.isEmpty()) {
            bytes.element(Tag.SpecificCharacterSet, "CS", set);
        } else {
            bytes.element(Tag.Modality, "CS", "CT");
        }
        return DicomBytes.file(Uid.ExplicitVRLittleEndian, bytes.element(Tag.PatientName, vr.name(), value))
                .read()
                .dataSet();
    }

    private static List<String> decode(String set, Vr vr, byte[] value) {
        return object(set, vr, value).strings(Tag.PatientName);
    }

    /** Text with escape sequences, written as the annexes of PS3.5 print them: {@code ESC} for 1B, two digits for others. */
    private static byte[] bytes(Object... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Object part : parts) {
            if (part instanceof Integer b) {
                out.write(b);
            } else {
                out.writeBytes(((String) part).getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return out.toByteArray();
    }

    @Test
    void decodesEverySingleByteSet() {
        record Sample(String term, String charset, String text) {}
        for (Sample sample : List.of(
                new Sample("ISO_IR 100", "ISO-8859-1", "Äneas^Rüdiger"),
                new Sample("ISO_IR 101", "ISO-8859-2", "Wałęsa^Łukasz"),
                new Sample("ISO_IR 109", "ISO-8859-3", "Ĥaĵi^Ĉu"),
                new Sample("ISO_IR 110", "ISO-8859-4", "Ķēniņš^Ļ"),
                new Sample("ISO_IR 144", "ISO-8859-5", "Люкceмбypг"),
                new Sample("ISO_IR 127", "ISO-8859-6", "قباني^لنزار"),
                new Sample("ISO_IR 126", "ISO-8859-7", "Διονυσιος"),
                new Sample("ISO_IR 138", "ISO-8859-8", "שרון^דבורה"),
                new Sample("ISO_IR 148", "ISO-8859-9", "Çavuşoğlu^İ"),
                new Sample("ISO_IR 203", "ISO-8859-15", "€uro^Œuvre"),
                new Sample("ISO_IR 166", "TIS-620", "นาม^สกุล"),
                new Sample("ISO_IR 13", "JIS_X0201", "ﾔﾏﾀﾞ^ﾀﾛｳ"),
                new Sample("ISO_IR 192", "UTF-8", "Wang^XiaoDong=王^小東"),
                new Sample("GB18030", "GB18030", "Wang^XiaoDong=王^小东"),
                new Sample("GBK", "GBK", "Wang^XiaoDong=王^小东"),
                new Sample("ISO 2022 IR 100", "ISO-8859-1", "Äneas^Rüdiger"),
                new Sample("ISO 2022 IR 166", "TIS-620", "นาม^สกุล"),
                new Sample("iso-ir 100", "ISO-8859-1", "Äneas^Rüdiger"))) {
            assertThat(decode(sample.term(), Vr.PN, sample.text().getBytes(Charset.forName(sample.charset()))))
                    .as(sample.term())
                    .containsExactly(sample.text());
        }
    }

    @Test
    void decodesJapaneseNamesOfAnnexH() {
        byte[] kanji = bytes(
                "Yamada^Tarou=",
                0x1B,
                "$B;3ED",
                0x1B,
                "(B^",
                0x1B,
                "$BB@O:",
                0x1B,
                "(B=",
                0x1B,
                "$B$d$^$@",
                0x1B,
                "(B^",
                0x1B,
                "$B$?$m$&",
                0x1B,
                "(B");
        assertThat(decode("\\ISO 2022 IR 87", Vr.PN, kanji)).containsExactly("Yamada^Tarou=山田^太郎=やまだ^たろう");
        byte[] katakana = bytes(
                0xD4,
                0xCF,
                0xC0,
                0xDE,
                "^",
                0xC0,
                0xDB,
                0xB3,
                "=",
                0x1B,
                "$B;3ED",
                0x1B,
                "(J^",
                0x1B,
                "$BB@O:",
                0x1B,
                "(J=",
                0x1B,
                "$B$d$^$@",
                0x1B,
                "(J^",
                0x1B,
                "$B$?$m$&",
                0x1B,
                "(J");
        assertThat(decode("ISO 2022 IR 13\\ISO 2022 IR 87", Vr.PN, katakana)).containsExactly("ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎=やまだ^たろう");
    }

    @Test
    void decodesKoreanNamesOfAnnexI() {
        byte[] korean = bytes(
                "Hong^Gildong=",
                0x1B,
                "$)C",
                0xFB,
                0xF3,
                "^",
                0x1B,
                "$)C",
                0xD1,
                0xCE,
                0xD4,
                0xD7,
                "=",
                0x1B,
                "$)C",
                0xC8,
                0xAB,
                "^",
                0x1B,
                "$)C",
                0xB1,
                0xE6,
                0xB5,
                0xBF);
        assertThat(decode("\\ISO 2022 IR 149", Vr.PN, korean)).containsExactly("Hong^Gildong=洪^吉洞=홍^길동");
    }

    @Test
    void decodesChineseNamesOfAnnexK() {
        byte[] chinese =
                bytes("Zhang^XiaoDong=", 0x1B, "$)A", 0xD5, 0xC5, "^", 0x1B, "$)A", 0xD0, 0xA1, 0xB6, 0xAB, "=");
        assertThat(decode("\\ISO 2022 IR 58", Vr.PN, chinese)).containsExactly("Zhang^XiaoDong=张^小东=");
    }

    @Test
    void dividesValuesWhileDecodingAndNotWithinCharacters() {
        // The second byte of each of these characters is that of a backslash.
        for (String set : List.of("GB18030", "GBK")) {
            byte[] value = "誠\\腬".getBytes(Charset.forName(set));
            assertThat(value).contains((byte) '\\');
            assertThat(decode(set, Vr.LO, value)).containsExactly("誠", "腬");
        }
        byte[] kanji = bytes(0x1B, "$B", 0x30, 0x5C, 0x1B, "(B\\", 0x1B, "$B", 0x41, 0x5C, 0x1B, "(B");
        assertThat(decode("\\ISO 2022 IR 87", Vr.LO, kanji)).hasSize(2).allMatch(text -> text.length() == 1);
        assertThat(decode("ISO_IR 13", Vr.LO, bytes(0xD4, "\\", 0xCF))).containsExactly("ﾔ", "ﾏ");
    }

    @Test
    void designationsBeginAnewWithEachValueAndComponent() {
        byte[] values = bytes(0x1B, "-F", 0xC4, "\\", 0xC4);
        assertThat(decode("ISO 2022 IR 100\\ISO 2022 IR 126", Vr.LO, values)).containsExactly("Δ", "Ä");
        assertThat(decode("ISO 2022 IR 100\\ISO 2022 IR 126", Vr.PN, bytes(0x1B, "-F", 0xC4, "^", 0xC4)))
                .containsExactly("Δ^Ä");
        assertThat(decode("ISO 2022 IR 100\\ISO 2022 IR 126", Vr.LO, bytes(0x1B, "-F", 0xC4, "^", 0xC4)))
                .containsExactly("Δ^Δ");
        assertThat(decode("ISO 2022 IR 100\\ISO 2022 IR 126", Vr.UT, bytes(0x1B, "-F", 0xC4, "\r\n", 0xC4)))
                .containsExactly("Δ\r\nÄ");
    }

    @Test
    void upperAndLowerHalfAreDesignatedApart() {
        byte[] value = bytes(0x1B, "$B$d", 0xC4, 0x1B, "(BA", 0xC4);
        assertThat(decode("ISO 2022 IR 100\\ISO 2022 IR 87", Vr.LO, value)).containsExactly("やÄAÄ");
    }

    @Test
    void whatIsNoCharacterIsReplacedInTextAndKeptInBytes() {
        byte[] latin = "Müller".getBytes(StandardCharsets.ISO_8859_1);
        for (String set : List.of("", "ISO_IR 192", "ISO_IR 999")) {
            DicomObject object = object(set, Vr.PN, latin);
            assertThat(object.string(Tag.PatientName)).as(set).contains("M\uFFFDller");
            assertThat(object.bytes(Tag.PatientName)).contains(latin);
            DicomObject written = DicomFile.read(DicomFile.of(object.toBuilder()
                                    .set(Tag.StudyDescription, "größer")
                                    .build())
                            .toBytes())
                    .dataSet();
            assertThat(written.bytes(Tag.PatientName))
                    .as("re-encoded from " + set)
                    .contains(latin);
        }
    }

    @Test
    void aCallerMaySayWhatUndeclaredTextIs() {
        byte[] bytes = DicomBytes.file(
                        Uid.ExplicitVRLittleEndian, DicomBytes.explicit().element(Tag.PatientName, "PN", "Müller^Jörg"))
                .bytes();
        DicomObject object = DicomFile.read(bytes, ReadOptions.standard().withFallbackCharacterSet("ISO_IR 100"))
                .dataSet();
        assertThat(object.string(Tag.PatientName)).contains("Müller^Jörg");
    }

    @Test
    void itemsInheritTheSetUnlessTheyHaveTheirOwn() {
        DicomBytes inherits = DicomBytes.explicit().element(Tag.PatientName, "PN", "Äneas");
        DicomBytes own = DicomBytes.explicit()
                .element(Tag.SpecificCharacterSet, "CS", "ISO_IR 192")
                .element(Tag.PatientName, "PN", "Äneas ", StandardCharsets.UTF_8);
        DicomObject object = DicomBytes.file(
                        Uid.ExplicitVRLittleEndian,
                        DicomBytes.explicit()
                                .element(Tag.SpecificCharacterSet, "CS", "ISO_IR 100")
                                .sequence(
                                        Tag.OtherPatientIDsSequence,
                                        DicomBytes.explicit().item(inherits).item(own)))
                .read()
                .dataSet();
        assertThat(object.items(Tag.OtherPatientIDsSequence))
                .extracting(item -> item.string(Tag.PatientName).orElse(""))
                .containsExactly("Äneas", "Äneas");
        DicomObject wide = object.toBuilder().set(Tag.PatientName, "王").build();
        assertThat(wide.string(Tag.SpecificCharacterSet)).contains("ISO_IR 192");
        assertThat(wide.string(Tag.PatientName)).contains("王");
        assertThat(wide.items(Tag.OtherPatientIDsSequence))
                .extracting(item -> item.string(Tag.PatientName).orElse(""))
                .containsExactly("Äneas", "Äneas");
        assertThat(DicomFile.read(DicomFile.of(wide).toBytes()).dataSet().items(Tag.OtherPatientIDsSequence))
                .extracting(item -> item.string(Tag.PatientName).orElse(""))
                .containsExactly("Äneas", "Äneas");
    }

    @Test
    void namesOfRealFilesAreThoseWrittenByHandAndThoseOtherToolsSee() throws IOException {
        Path truth = RealData.path("dicom/charset-truth.tsv");
        int checked = 0;
        for (String line :
                Files.readAllLines(truth).subList(1, Files.readAllLines(truth).size())) {
            String[] columns = line.split("\t", -1);
            boolean byHand = !columns[2].isEmpty() && !columns[2].startsWith("invalid");
            String expected = byHand ? columns[2].replaceFirst("^\\(.*\\) ", "") : columns[3];
            ReadOptions options =
                    ReadOptions.standard().withFallbackCharacterSet(columns[1].equals("(absent)") ? "ISO_IR 100" : "");
            DicomObject object = DicomFile.read(RealData.path("dicom/charset/" + columns[0]), options)
                    .dataSet();
            assertThat(object.string(Tag.PatientName).orElse("").replaceAll("=+$", ""))
                    .as(columns[0])
                    .isEqualTo(expected.replaceAll("=+$", ""));
            checked++;
        }
        System.out.println("CharacterSetTest: " + checked + " names of real files right");
    }

    private static DicomFile read(DicomBytes dataSet, ReadOptions options) {
        return DicomFile.read(
                DicomBytes.file(Uid.ExplicitVRLittleEndian, dataSet).bytes(), options);
    }

    private static DicomBytes latin1(String... terms) {
        DicomBytes bytes = DicomBytes.explicit();
        for (String term : terms) {
            bytes.element(Tag.SpecificCharacterSet, "CS", term);
        }
        return bytes.element(Tag.PatientName, "PN", "Müller").element(Tag.PatientComments, "LT", "größer");
    }

    @Test
    void saysThatATermIsUnknownAndKeepsTheBytes() {
        for (String term : List.of("ISO_IR 999", "LATIN1", "ISO_IR 100\\ISO 2022 IR 999", "ISO 2022 XX")) {
            DicomFile file = read(latin1(term), ReadOptions.standard());
            assertThat(file.diagnostics()).as(term).singleElement().satisfies(diagnostic -> {
                assertThat(diagnostic.code()).isEqualTo(Diagnostic.Code.UNKNOWN_CHARACTER_SET);
                assertThat(diagnostic.path()).hasToString("(0008,0005)");
                assertThat(diagnostic.toString()).doesNotContain(term);
            });
            assertThat(file.dataSet().bytes(Tag.PatientName))
                    .hasValue(new byte[] {'M', (byte) 0xFC, 'l', 'l', 'e', 'r'});
        }
        assertThat(read(latin1("ISO_IR 999"), ReadOptions.standard()).dataSet().string(Tag.PatientName))
                .hasValue("M\uFFFDller");
    }

    @Test
    void findsNothingWrongWithTheTermsOfTheStandard() {
        for (String term : List.of(
                "ISO_IR 100",
                "ISO_IR 192",
                "iso-ir 192",
                "GB18030",
                "GBK",
                "ISO_IR 13",
                "ISO_IR 58",
                "ISO 2022 IR 6\\ISO 2022 IR 87\\ISO 2022 IR 159",
                "\\ISO 2022 IR 149",
                "\\ISO 2022 IR 58",
                "ISO 2022 IR 13\\ISO 2022 IR 87",
                "ISO 2022 IR 203")) {
            DicomBytes ascii = DicomBytes.explicit()
                    .element(Tag.SpecificCharacterSet, "CS", term)
                    .element(Tag.PatientName, "PN", "Mueller^Joerg");
            assertThat(read(ascii, ReadOptions.standard()).diagnostics())
                    .as(term)
                    .isEmpty();
        }
    }

    @Test
    void saysOnceThatTextIsNotOfItsDeclaredSetAndKeepsTheBytes() {
        for (String term :
                List.of("ISO_IR 192", "ISO_IR 6", "ISO_IR 13", "\\ISO 2022 IR 87", "ISO 2022 IR 6\\ISO 2022 IR 149")) {
            DicomFile file = read(latin1(term), ReadOptions.standard().withStrict());
            assertThat(file.diagnostics()).as(term).singleElement().satisfies(diagnostic -> {
                assertThat(diagnostic.code()).isEqualTo(Diagnostic.Code.INVALID_TEXT);
                assertThat(diagnostic.path()).hasToString("(0010,0010)");
            });
            assertThat(file.dataSet().string(Tag.PatientName).orElseThrow()).contains("\uFFFD");
            assertThat(file.dataSet().bytes(Tag.PatientName))
                    .hasValue(new byte[] {'M', (byte) 0xFC, 'l', 'l', 'e', 'r'});
            assertThat(DicomFile.read(file.toBytes()).dataSet().bytes(Tag.PatientName))
                    .hasValue(new byte[] {'M', (byte) 0xFC, 'l', 'l', 'e', 'r'});
        }
    }

    @Test
    void seesInvalidBytesWhereverInTheTextTheyAre() {
        for (int length = 1; length < 40; length++) {
            for (int at = 0; at < length; at++) {
                byte[] text = "x".repeat(length).getBytes(StandardCharsets.US_ASCII);
                text[at] = (byte) 0xE4;
                assertThat(codes(text)).containsExactly(Diagnostic.Code.INVALID_TEXT);
                text[at] = 0x1B;
                // An escape is a character of UTF-8, if one without a meaning.
                assertThat(codes(text)).isEmpty();
            }
        }
        assertThat(codes("Ä^\uFFFD^王^\uD83D\uDE00".getBytes(StandardCharsets.UTF_8)))
                .as("a replacement character that stands in the text")
                .isEmpty();
        // An escape that designates nothing known.
        DicomBytes escape = DicomBytes.explicit()
                .element(Tag.SpecificCharacterSet, "CS", "\\ISO 2022 IR 87")
                .element(Tag.PatientName, "PN", "abc\u001B$Zdef");
        assertThat(read(escape, ReadOptions.standard()).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(Diagnostic.Code.INVALID_TEXT);
    }

    private static List<Diagnostic.Code> codes(byte[] text) {
        // An odd length is reported too, and is not what this is about.
        byte[] even = java.util.Arrays.copyOf(text, text.length + (text.length & 1));
        DicomBytes dataSet = DicomBytes.explicit()
                .element(Tag.SpecificCharacterSet, "CS", "ISO_IR 192")
                .element(Tag.PatientComments, "LT", even);
        return read(dataSet, ReadOptions.standard()).diagnostics().stream()
                .map(Diagnostic::code)
                .toList();
    }

    @Test
    void looksForInvalidTextInEveryItemByItsOwnSet() {
        DicomBytes items = DicomBytes.explicit()
                .item(latin1("ISO_IR 192"))
                .item(latin1("ISO_IR 100"))
                .item(latin1())
                .item(latin1("ISO_IR 999"));
        DicomBytes dataSet = DicomBytes.explicit()
                .element(Tag.SpecificCharacterSet, "CS", "ISO_IR 13")
                .sequence(Tag.OtherPatientIDsSequence, items);
        assertThat(read(dataSet, ReadOptions.standard()).diagnostics())
                .extracting(diagnostic -> diagnostic.code() + " " + diagnostic.path())
                .containsExactly(
                        "INVALID_TEXT (0010,1002)[0](0010,0010)",
                        "INVALID_TEXT (0010,1002)[2](0010,0010)",
                        "UNKNOWN_CHARACTER_SET (0010,1002)[3](0008,0005)");
    }

    @Test
    void saysOnceThatTextBeyondAsciiIsUndeclared() {
        for (DicomBytes undeclared : List.of(latin1(), latin1(""))) {
            DicomFile file = read(undeclared, ReadOptions.standard());
            assertThat(file.diagnostics()).singleElement().satisfies(diagnostic -> {
                assertThat(diagnostic.code()).isEqualTo(Diagnostic.Code.UNDECLARED_TEXT);
                assertThat(diagnostic.path()).hasToString("(0010,0010)");
            });
        }
        ReadOptions fallback = ReadOptions.standard().withFallbackCharacterSet("ISO_IR 100");
        DicomFile decoded = read(latin1(), fallback);
        assertThat(decoded.diagnostics()).isEmpty();
        assertThat(decoded.dataSet().string(Tag.PatientName)).hasValue("Müller");
    }

    @Test
    void itemsInheritTheCharacterSetAndDeclareTheirOwn() {
        DicomBytes inherited = DicomBytes.explicit()
                .element(Tag.SpecificCharacterSet, "CS", "ISO_IR 100")
                .sequence(Tag.OtherPatientIDsSequence, DicomBytes.explicit().item(latin1()));
        assertThat(read(inherited, ReadOptions.standard()).diagnostics()).isEmpty();
        DicomBytes mixed = DicomBytes.explicit()
                .sequence(
                        Tag.OtherPatientIDsSequence,
                        DicomBytes.explicit()
                                .item(latin1("ISO_IR 100"))
                                .item(latin1())
                                .item(latin1()));
        assertThat(read(mixed, ReadOptions.standard()).diagnostics())
                .extracting(diagnostic -> diagnostic.path().toString())
                .containsExactly("(0010,1002)[1](0010,0010)", "(0010,1002)[2](0010,0010)");
    }

    @Test
    void textThatNobodyDeclaredIsNoReasonToStopEvenWhenStrict() {
        ReadOptions strict = ReadOptions.standard().withStrict();
        assertThat(read(latin1(), strict).diagnosticCount()).isEqualTo(1);
        assertThat(read(latin1("ISO_IR 999"), strict).diagnosticCount()).isEqualTo(1);
    }

    private static DicomObject named(String set, String name, Charset charset) {
        return read(
                        DicomBytes.explicit()
                                .element(Tag.SpecificCharacterSet, "CS", set)
                                .element(Tag.PatientName, "PN", name, charset)
                                .element(Tag.StudyDescription, "LO", name, charset),
                        ReadOptions.standard())
                .dataSet();
    }

    @Test
    void dataSetsOfDifferentSetsMergeIntoUnicode() {
        DicomObject latin = named("ISO_IR 100", "Müller^Jörg", StandardCharsets.ISO_8859_1);
        DicomObject cyrillic = named("ISO_IR 144", "Люкceмбypг", Charset.forName("ISO-8859-5"));
        DicomObject chinese = named("GB18030", "王^小东", Charset.forName("GB18030"));
        DicomObject merged = latin.toBuilder()
                .set(cyrillic.element(Tag.StudyDescription).orElseThrow())
                .set(Tag.OtherPatientIDsSequence, chinese, cyrillic, latin)
                .build();
        DicomObject written = DicomFile.read(DicomFile.of(merged).toBytes()).dataSet();
        for (DicomObject object : List.of(merged, written)) {
            assertThat(object.string(Tag.SpecificCharacterSet)).contains("ISO_IR 192");
            assertThat(object.string(Tag.PatientName)).contains("Müller^Jörg");
            assertThat(object.string(Tag.StudyDescription)).contains("Люкceмбypг");
            assertThat(object.items(Tag.OtherPatientIDsSequence))
                    .extracting(item -> item.string(Tag.PatientName).orElseThrow())
                    .containsExactly("王^小东", "Люкceмбypг", "Müller^Jörg");
        }
        // All elements of one over those of the other: the last declaration counts, no text is lost.
        DicomObject over = cyrillic.toBuilder()
                .setAll(latin)
                .set(Tag.InstitutionName, "Люк")
                .build();
        assertThat(over.string(Tag.PatientName)).contains("Müller^Jörg");
        assertThat(over.string(Tag.InstitutionName)).contains("Люк");
    }

    @Test
    void textTheSetCannotHoldWidensTheWholeDataSetOrFailsByOption() {
        DicomObject latin = named("ISO_IR 100", "Müller^Jörg", StandardCharsets.ISO_8859_1);
        DicomObject wide = latin.toBuilder().set(Tag.PatientComments, "王").build();
        assertThat(wide.string(Tag.SpecificCharacterSet)).contains("ISO_IR 192");
        assertThat(wide.bytes(Tag.PatientName))
                .contains(
                        "Müller^Jörg ".getBytes(StandardCharsets.UTF_8).length % 2 == 0
                                ? "Müller^Jörg ".getBytes(StandardCharsets.UTF_8)
                                : "Müller^Jörg".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> latin.toBuilder()
                        .keepCharacterSet()
                        .set(Tag.PatientComments, "王")
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ISO_IR 100")
                .hasMessageNotContaining("王");
        DicomObject kept = latin.toBuilder()
                .keepCharacterSet()
                .set(Tag.PatientComments, "größer")
                .build();
        assertThat(kept.string(Tag.SpecificCharacterSet)).contains("ISO_IR 100");
        assertThat(kept.bytes(Tag.PatientComments)).contains("größer".getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void undeclaredBytesAreWrittenBackUnchangedEvenBesideNewText() {
        byte[] name = "Müller".getBytes(StandardCharsets.ISO_8859_1);
        DicomObject object = read(DicomBytes.explicit().element(Tag.PatientName, "PN", name), ReadOptions.standard())
                .dataSet();
        DicomObject changed =
                object.toBuilder().set(Tag.StudyDescription, "plain").build();
        for (DicomObject each : List.of(object, changed)) {
            DicomObject written = DicomFile.read(DicomFile.of(each).toBytes()).dataSet();
            assertThat(written.bytes(Tag.PatientName)).contains(name);
            assertThat(written.contains(Tag.SpecificCharacterSet)).isFalse();
        }
    }

    @Test
    void designationsEndWithControlCharactersThatFormatText() {
        // ESC $ B designates JIS X 0208 to G0: "34" is a character there and two digits after the reset.
        for (String control : List.of("\t", "\r", "\n", "\f", "\r\n")) {
            DicomObject object = object(
                    "\\ISO 2022 IR 87", Vr.UC, ("\u001B$B;3" + control + "34").getBytes(StandardCharsets.US_ASCII));
            String whole = String.join("\\", object.strings(Tag.PatientName));
            assertThat(whole).as("after " + (int) control.charAt(0)).isEqualTo("山" + control + "34");
        }
        DicomObject space = object("\\ISO 2022 IR 87", Vr.UC, "\u001B$B;3 ;3".getBytes(StandardCharsets.US_ASCII));
        assertThat(space.string(Tag.PatientName)).contains("山 山");
        // In other text these characters mean nothing.
        DicomObject text =
                object("\\ISO 2022 IR 87", Vr.UC, "\u001B$B;3\u001B(B^\u001B$B;3".getBytes(StandardCharsets.US_ASCII));
        assertThat(text.string(Tag.PatientName)).contains("山^山");
    }
}
