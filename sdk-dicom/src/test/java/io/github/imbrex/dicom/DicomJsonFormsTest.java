package io.github.imbrex.dicom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.imbrex.support.RealData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The forms of PS3.18 Annex F by VR: each as it is written, and all in which it is read. */
class DicomJsonFormsTest {

    private static final JsonOptions STANDARD = JsonOptions.standard();

    private static DicomObject parse(String json) {
        return DicomJson.parse(json.replace('\'', '"'));
    }

    /** What is written of an attribute that was read, without its key. */
    private static String again(String key, String attribute) {
        String json =
                DicomJson.toJson(parse("{'" + key + "':" + attribute + "}")).replace('"', '\'');
        return json.substring(json.indexOf("'" + key + "':") + key.length() + 3, json.length() - 1);
    }

    private static String again(String attribute) {
        return again("00091001", attribute);
    }

    // Writing.

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "AE AS CS DA DT LO LT SH ST TM UC UI UR UT|'1.2'",
                "AT|'00280010'",
                "FD FL|1.5",
                "SL SS|-5",
                "UL US|5",
                "DS IS SV UV|5",
                "PN|{'Alphabetic':'A^B^','Ideographic':'C','Phonetic':'D'}",
                "PN|{'Ideographic':'C'}",
                "PN|{'Phonetic':'^'}",
            })
    void eachVrIsWrittenAsItIsRead(String vrs, String value) {
        for (String vr : vrs.split(" ")) {
            String attribute = "{'vr':'" + vr + "','Value':[" + value + "]}";
            assertThat(again(attribute)).isEqualTo(attribute);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"OB", "OD", "OF", "OL", "OV", "OW", "UN"})
    void bytesAreBase64OfTheWholeValue(Vr vr) {
        String attribute = "{'vr':'" + vr + "','InlineBinary':'AQIDBAUGBwg='}";
        assertThat(again(attribute)).isEqualTo(attribute);
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyAttributeIsItsVrAlone(Vr vr) {
        String empty = "{'vr':'" + vr + "'}";
        for (String form : List.of(
                empty,
                "{'vr':'" + vr + "','Value':[]}",
                "{'vr':'" + vr + "','Value':null}",
                "{'Value':[],'vr':'" + vr + "'}",
                "{'vr':'" + vr + "','InlineBinary':null}",
                "{'vr':'" + vr + "','BulkDataURI':null}")) {
            assertThat(again(form)).as(form).isEqualTo(empty);
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"AE", "AS", "AT", "CS", "DA", "DT", "LO", "PN", "SH", "TM", "UI"})
    void aBulkDataUriSurvivesForEveryVrThatMayHaveOne(Vr vr) {
        String attribute = "{'vr':'" + vr + "','BulkDataURI':'../bulk/1'}";
        assertThat(again(attribute)).isEqualTo(attribute);
        assertThat(again("{'Value':[],'BulkDataURI':'../bulk/1','vr':'" + vr + "'}"))
                .isEqualTo(attribute);
    }

    @Test
    void emptyValuesAmongOthersAreNull() {
        assertThat(again("{'vr':'LO','Value':['a',null,'']}")).isEqualTo("{'vr':'LO','Value':['a',null,null]}");
        assertThat(again("{'vr':'DS','Value':[null,1]}")).isEqualTo("{'vr':'DS','Value':[null,1]}");
        assertThat(again("{'vr':'PN','Value':[null,{},{'Alphabetic':'A'}]}"))
                .isEqualTo("{'vr':'PN','Value':[null,null,{'Alphabetic':'A'}]}");
        assertThat(again("{'vr':'SQ','Value':[null,{}]}")).isEqualTo("{'vr':'SQ','Value':[{},{}]}");
    }

    @Test
    void integersAreNumbersHoweverTheyAreSpelt() {
        assertThat(again("{'vr':'IS','Value':['007','+3','-0','1.0','1234567890123456','x']}"))
                .isEqualTo("{'vr':'IS','Value':[7,3,0,'1.0','1234567890123456','x']}");
    }

    @Test
    void allNumbersOfTextOr64BitsCanBeWrittenAsStrings() {
        DicomObject object = parse(
                "{'00091001':{'vr':'DS','Value':[1.5]},'00091002':{'vr':'IS','Value':[7]},"
                        + "'00091003':{'vr':'SV','Value':[-7]},'00091004':{'vr':'UV','Value':[7]},'00091005':{'vr':'US','Value':[7]}}");
        assertThat(DicomJson.toJson(object, STANDARD.withNumbersAsStrings()).replace('"', '\''))
                .contains("['1.5']", "['7']", "['-7']", "[7]");
    }

    @Test
    void floatsArePrintedAsFloats() {
        assertThat(again("{'vr':'FL','Value':[0.1,3.4028235e38,16777216,1e-45]}"))
                .isEqualTo("{'vr':'FL','Value':[0.1,3.4028235E38,1.6777216E7,1.4E-45]}");
    }

    @Test
    void paddingGoesAndLeadingBlanksStayWhereTheyBelong() {
        for (Vr vr : List.of(Vr.LT, Vr.ST, Vr.UT, Vr.UC)) {
            assertThat(again("{'vr':'" + vr + "','Value':['  a  ']}")).contains("['  a']");
        }
        for (Vr vr : List.of(Vr.AE, Vr.CS, Vr.LO, Vr.SH, Vr.UI, Vr.PN)) {
            assertThat(again("{'vr':'" + vr + "','Value':['  a \\u0000']}")).contains("'a'");
        }
        assertThat(again("{'vr':'LO','Value':[' a ',' b ']}")).contains("['a','b']");
    }

    @Test
    void textOfEveryCharacterSetBecomesUtf8AndSaysSo() {
        byte[] latin = "Käse".getBytes(StandardCharsets.ISO_8859_1);
        byte[] kana = {(byte) 0xD4, '~', '\\', 'a'};
        DicomObject item = DicomBytes.file(
                        Uid.ExplicitVRLittleEndian,
                        DicomBytes.explicit()
                                .element(Tag.SpecificCharacterSet, "CS", "ISO_IR 13")
                                .element(Tag.PatientID, "LO", kana))
                .read()
                .dataSet();
        DicomObject outer = DicomBytes.file(
                        Uid.ExplicitVRLittleEndian,
                        DicomBytes.explicit()
                                .element(Tag.SpecificCharacterSet, "CS", "ISO_IR 100")
                                .element(Tag.PatientID, "LO", latin))
                .read()
                .dataSet();
        assertThat(DicomJson.toJson(outer))
                .contains("\"00080005\":{\"vr\":\"CS\",\"Value\":[\"ISO_IR 192\"]}")
                .contains("[\"Käse\"]");
        assertThat(DicomJson.toJson(item)).contains("ISO_IR 192");
        assertThat(DicomJson.parse(DicomJson.toJson(item)).strings(Tag.PatientID))
                .isEqualTo(item.strings(Tag.PatientID))
                .hasSize(2);
    }

    @Test
    void bigEndianValuesAreWrittenLittleEndian() {
        DicomObject object = DicomBytes.file(
                        Uid.ExplicitVRBigEndian,
                        DicomBytes.bigEndian()
                                .element(Tag.RedPaletteColorLookupTableData, "OW", new byte[] {1, 2, 3, 4}))
                .read()
                .dataSet();
        assertThat(DicomJson.toJson(object)).contains("\"InlineBinary\":\"AgEEAw==\"");
    }

    // Reading.

    @ParameterizedTest
    @EnumSource(names = {"DS", "IS", "FD", "FL", "SL", "SS", "SV", "UL", "US", "UV"})
    void everyNumberIsReadFromStringsAndFromBareValues(Vr vr) {
        for (String value : List.of("[5]", "['5']", "[' 5 ']", "5", "'5'")) {
            for (String attribute : List.of(
                    "{'vr':'" + vr + "','Value':" + value + "}",
                    "{'Value':" + value + ",'x':[{}],'vr':'" + vr + "'}")) {
                DicomObject object = parse("{'00091001':" + attribute + "}");
                assertThat(object.vr(0x00091001)).contains(vr);
                assertThat(object.doubles(0x00091001)).as(attribute).containsExactly(5);
            }
        }
    }

    @Test
    void wholeNumbersMayBeSpeltAsDecimalsAndHaveTheRangeOfTheirVr() {
        assertThat(parse("{'00280010':{'vr':'US','Value':[5.12e2]}}").intValue(Tag.Rows))
                .hasValue(512);
        assertThat(parse("{'00280010':{'vr':'US','Value':['-1']}}").intValue(Tag.Rows))
                .hasValue(65535);
        assertThat(again("{'vr':'UV','Value':['18446744073709551615',9007199254740993]}"))
                .isEqualTo("{'vr':'UV','Value':['18446744073709551615','9007199254740993']}");
        for (String bad : List.of("65536", "-65537", "1.5", "'0x10'", "1e300", "true")) {
            assertThatThrownBy(() -> parse("{'00280010':{'vr':'US','Value':[" + bad + "]}}"))
                    .as(bad)
                    .isInstanceOf(MalformedDicomException.class);
        }
    }

    @Test
    void textIsReadFromNumbersAndTruths() {
        assertThat(parse("{'00100020':{'vr':'LO','Value':[4711,-1.50,true,false]}}")
                        .strings(Tag.PatientID))
                .containsExactly("4711", "-1.50", "1", "0");
    }

    @Test
    void theFourFormsThatStopOtherReaders() {
        assertThat(parse("{'00280010':{'vr':'US','Value':['512']}}").intValue(Tag.Rows))
                .hasValue(512);
        assertThat(parse("{'00189087':{'vr':'FD','Value':['NaN']}}").doubleValue(Tag.DiffusionBValue))
                .hasValue(Double.NaN);
        assertThat(parse("{'00280010':{'vr':'US','Value':[null]}}").presence(Tag.Rows))
                .isEqualTo(Presence.EMPTY);
        assertThat(parse("{'00280010':{'vr':'US','Value':[512],'name':{'Rows':[1]}},'x':null}")
                        .intValue(Tag.Rows))
                .hasValue(512);
    }

    @Test
    void aMissingOrUnknownVrIsThatOfTheDictionaryElseUn() {
        assertThat(parse("{'00280010':{'vr':'??','Value':[512]}}").vr(Tag.Rows)).contains(Vr.US);
        assertThat(parse("{'00091001':{'Value':['a']}}").vr(0x00091001)).contains(Vr.UN);
        assertThat(parse("{'00090010':{'Value':['a']}}").vr(0x00090010)).contains(Vr.LO);
        assertThat(parse("{'00081140':{'Value':[{'00081155':{'Value':['1.2']}}]}}")
                        .items(Tag.ReferencedImageSequence)
                        .get(0)
                        .uid(Tag.ReferencedSOPInstanceUID))
                .contains("1.2");
    }

    @Test
    void itemsInAnAttributeOfNoKnownVrAreKept() {
        for (String form : List.of(
                "{'Value':[{'00100020':{'vr':'LO','Value':['4711']}}]}",
                "{'vr':'UN','Value':[{'00100020':{'vr':'LO','Value':['4711']}}]}")) {
            DicomObject object = parse("{'00091001':" + form + "}");
            assertThat(object.items(0x00091001).get(0).string(Tag.PatientID)).contains("4711");
        }
    }

    @Test
    void theVrMayFollowAtEveryLevel() {
        DicomObject object = parse("{'0040A730':{'Value':[{'0040A730':{'Value':[{'00189087':{'Value':['1'],"
                + "'vr':'FD'}},{}],'vr':'SQ'}}],'note':0,'vr':'SQ'},'00280010':{'Value':[1],'vr':'US'}}");
        DicomObject inner = object.items(Tag.ContentSequence).get(0);
        assertThat(inner.items(Tag.ContentSequence)).hasSize(2);
        assertThat(inner.items(Tag.ContentSequence).get(0).doubleValue(Tag.DiffusionBValue))
                .hasValue(1);
        assertThat(object.intValue(Tag.Rows)).hasValue(1);
    }

    @Test
    void inlineBinaryIsReadInEveryFormThatOccurs() {
        for (String form : List.of("'AQI='", "'AQI'", "['AQI=']", "'AQI\\u003d'".replace("\\u003d", "="))) {
            assertThat(parse("{'7FE00010':{'InlineBinary':" + form + ",'vr':'OB'}}")
                            .bytes(Tag.PixelData))
                    .as(form)
                    .contains(new byte[] {1, 2});
        }
        assertThat(parse("{'7FE00010':{'vr':'OB','InlineBinary':'+\\/+\\/'}}").bytes(Tag.PixelData))
                .contains(new byte[] {(byte) 0xFB, (byte) 0xFF, (byte) 0xBF, 0});
        for (String empty : List.of("''", "[]", "[null]", "['']", "null")) {
            assertThat(parse("{'7FE00010':{'vr':'OB','InlineBinary':" + empty + "}}")
                            .presence(Tag.PixelData))
                    .as(empty)
                    .isEqualTo(Presence.EMPTY);
        }
        for (String bad : List.of(
                "'A'", "'AQ='", "'AQI=A'", "'AQ I='", "'====='", "'AQ\\nI='", "'é'", "['AQI=','AQI=']", "5", "{}")) {
            assertThatThrownBy(() -> parse("{'7FE00010':{'vr':'OB','InlineBinary':" + bad + "}}"))
                    .as(bad)
                    .isInstanceOf(MalformedDicomException.class);
        }
    }

    @Test
    void valueAndInlineBinaryExcludeEachOtherInEitherOrder() {
        for (String both : List.of(
                "'Value':[1],'InlineBinary':'AQI='",
                "'InlineBinary':'AQI=','Value':[1]",
                "'InlineBinary':'AQI=','Value':[]",
                "'Value':[1],'Value':[2]",
                "'InlineBinary':'AQI=','InlineBinary':'AQI='")) {
            assertThatThrownBy(() -> parse("{'7FE00010':{'vr':'OB'," + both + "}}"))
                    .as(both)
                    .isInstanceOf(MalformedDicomException.class)
                    .hasMessageContaining("(7FE0,0010)");
        }
        assertThat(parse("{'00280010':{'vr':'US','Value':[1],'InlineBinary':null}}")
                        .intValue(Tag.Rows))
                .hasValue(1);
        assertThat(parse("{'7FE00010':{'vr':'OB','Value':null,'InlineBinary':'AQI='}}")
                        .bytes(Tag.PixelData))
                .contains(new byte[] {1, 2});
    }

    @Test
    void ofAnAttributeThatOccursTwiceTheLastCounts() {
        DicomObject object = parse("{'00280010':{'vr':'US','Value':[1]},'00280010':{'vr':'US','Value':[2]}}");
        assertThat(object.intValue(Tag.Rows)).hasValue(2);
        assertThat(object.size()).isEqualTo(1);
    }

    @Test
    void itemTagsAreNoAttributes() {
        assertThat(parse("{'FFFEE000':{'vr':'SQ','Value':[{}]},'FFFEE0DD':{'vr':'OB','InlineBinary':'AQI='}}")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void attributesMayComeInAnyOrder() {
        DicomObject object = parse("{'00280010':{'vr':'US','Value':[1]},'00080060':{'vr':'CS','Value':['CT']}}");
        assertThat(DicomJson.toJson(object)).startsWith("{\"00080060\"");
    }

    @Test
    void groupTwoGoesToTheFileMetaInformationAtTheTopLevelOnly() {
        DicomFile file = DicomJson.parseFile(("{\"00020000\":{\"vr\":\"UL\",\"Value\":[4]},\"00020003\":null,"
                        + "\"00020010\":{\"Value\":[\"1.2.840.10008.1.2\"],\"vr\":\"UI\"},"
                        + "\"00081140\":{\"vr\":\"SQ\",\"Value\":[{\"00020010\":{\"vr\":\"UI\",\"Value\":[\"1\"]}}]}}")
                .getBytes(StandardCharsets.UTF_8));
        assertThat(file.fileMeta().size()).isEqualTo(2);
        assertThat(file.transferSyntax().uid()).isEqualTo(Uid.ImplicitVRLittleEndian);
        assertThat(file.dataSet().items(Tag.ReferencedImageSequence).get(0).size())
                .isEqualTo(1);
    }

    @Test
    void halfCharactersOfUtf16BecomeTheReplacementCharacter() {
        assertThat(parse(
                                "{'00100020':{'vr':'LO','Value':['\\ud83d\\ude00','\\ud83dx','\\ude00','\\ud83d\\ud83d\\ude00']}}")
                        .strings(Tag.PatientID))
                .containsExactly("😀", "\uFFFDx", "\uFFFD", "\uFFFD😀");
    }

    // Round trips of real files.

    @Test
    void jsonOfRealFilesIsTheSameAfterReadingIt() throws IOException {
        JsonOptions options = STANDARD.withNonFinite(JsonOptions.NonFinite.STRING);
        List<String> differences = new ArrayList<>();
        for (String folder : List.of("native", "nested", "charset", "segrtsr", "multiframe", "dicomdir")) {
            for (Path path : RealData.files("dicom/" + folder)) {
                DicomObject dataSet = DicomFile.read(path).dataSet();
                String json = DicomJson.toJson(dataSet, options);
                DicomObject again = DicomJson.parse(json);
                // Text beyond ASCII without a declared set gets one.
                boolean declared = dataSet.presence(Tag.SpecificCharacterSet) == Presence.VALUE;
                DicomObject same = declared
                        ? again
                        : again.toBuilder().remove(Tag.SpecificCharacterSet).build();
                if (!DicomJson.toJson(same, options).equals(even(json))) {
                    differences.add(path.getFileName().toString());
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    /** With the NUL that values of an odd length get when they are read. */
    private static String even(String json) {
        return Pattern.compile("(?<=\"InlineBinary\":\")[^\"]*").matcher(json).replaceAll(match -> {
            byte[] bytes = Base64.getDecoder().decode(match.group());
            return Base64.getEncoder().encodeToString(Arrays.copyOf(bytes, bytes.length + (bytes.length & 1)));
        });
    }
}
