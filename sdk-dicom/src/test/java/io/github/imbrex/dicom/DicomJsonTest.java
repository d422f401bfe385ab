package io.github.imbrex.dicom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.imbrex.DataException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DicomJsonTest {

    private static final JsonOptions STANDARD = JsonOptions.standard();

    private static String json(DicomObjectBuilder builder) {
        return DicomJson.toJson(builder.build());
    }

    private static DicomObjectBuilder with(int tag, Vr vr, String... values) {
        return DicomObject.builder().set(tag, vr, values);
    }

    // Writing.

    @Test
    void writesKeysInOrderAndOnlyWhatThereIs() {
        String json = json(DicomObject.builder()
                .set(Tag.PatientID, "4711")
                .set(Tag.Modality, "CT")
                .setEmpty(Tag.StudyID)
                .setEmpty(Tag.ReferencedStudySequence)
                .set(Tag.ReferencedImageSequence, DicomObject.empty())
                .set(0x00090000, Vr.UL, "4"));
        assertThat(json)
                .isEqualTo("{\"00080060\":{\"vr\":\"CS\",\"Value\":[\"CT\"]},"
                        + "\"00081110\":{\"vr\":\"SQ\"},"
                        + "\"00081140\":{\"vr\":\"SQ\",\"Value\":[{}]},"
                        + "\"00100020\":{\"vr\":\"LO\",\"Value\":[\"4711\"]},"
                        + "\"00200010\":{\"vr\":\"SH\"}}");
    }

    @Test
    void writesNamesByTheirGroups() {
        assertThat(json(with(Tag.PatientName, Vr.PN, "Wang^XiaoDong=王^小東", "", "=^")))
                .contains("\"Value\":[{\"Alphabetic\":\"Wang^XiaoDong\",\"Ideographic\":\"王^小東\"},null,"
                        + "{\"Ideographic\":\"^\"}]")
                .contains("\"00080005\":{\"vr\":\"CS\",\"Value\":[\"ISO_IR 192\"]}");
    }

    @Test
    void writesDecimalStringsAsNumbersOnlyIfNothingIsLost() {
        assertThat(json(with(
                        Tag.PixelSpacing,
                        Vr.DS,
                        "0.5",
                        "1.50",
                        "-0",
                        "+3",
                        "1e5",
                        "007",
                        "12",
                        "-1.25",
                        "",
                        "1,5",
                        "NaN",
                        "0.1234567890123456")))
                .contains("[0.5,\"1.50\",\"-0\",\"+3\",\"1e5\",\"007\",12,-1.25,null,\"1,5\",\"NaN\","
                        + "\"0.1234567890123456\"]");
        assertThat(json(with(Tag.SeriesNumber, Vr.IS, "7", "-3", "1A", ""))).contains("[7,-3,\"1A\",null]");
        assertThat(DicomJson.toJson(with(Tag.PixelSpacing, Vr.DS, "0.5").build(), STANDARD.withNumbersAsStrings()))
                .contains("[\"0.5\"]");
    }

    @Test
    void writesBinaryNumbers() {
        assertThat(json(with(Tag.Rows, Vr.US, "512", "65535"))).contains("[512,65535]");
        assertThat(json(with(Tag.SmallestImagePixelValue, Vr.SS, "-5"))).contains("[-5]");
        assertThat(json(with(Tag.FrameIncrementPointer, Vr.AT, "(0018,1063)"))).contains("[\"00181063\"]");
        assertThat(json(with(Tag.RecommendedDisplayFrameRateInFloat, Vr.FL, "0.1")))
                .contains("[0.1]");
        assertThat(json(with(Tag.SelectorUVValue, Vr.UV, "9007199254740992", "18446744073709551615")))
                .contains("[9007199254740992,\"18446744073709551615\"]");
        assertThat(json(with(Tag.SelectorSVValue, Vr.SV, "-9007199254740993"))).contains("[\"-9007199254740993\"]");
    }

    @Test
    void numbersThatAreNotFiniteFailUnlessToldOtherwise() {
        DicomObject object =
                with(Tag.DiffusionBValue, Vr.FD, "NaN", "Infinity", "-Infinity").build();
        assertThatThrownBy(() -> DicomJson.toJson(object)).isInstanceOf(ValueException.class);
        List<Diagnostic> told = new ArrayList<>();
        JsonOptions nulls = STANDARD.withNonFinite(JsonOptions.NonFinite.NULL).withDiagnostics(told::add);
        assertThat(DicomJson.toJson(object, nulls)).contains("[null,null,null]");
        assertThat(told).hasSizeGreaterThanOrEqualTo(3).allMatch(one -> one.code() == Diagnostic.Code.NOT_FINITE);
        String text = DicomJson.toJson(object, STANDARD.withNonFinite(JsonOptions.NonFinite.STRING));
        assertThat(text).contains("[\"NaN\",\"Infinity\",\"-Infinity\"]");
        assertThat(DicomJson.parse(text).doubles(Tag.DiffusionBValue))
                .containsExactly(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
    }

    @Test
    void writesBytesInLineOrAsADigestOrAsAUri() {
        DicomObject object = DicomObject.builder()
                .set(Tag.PixelData, Vr.OW, new byte[] {1, 2, 3, 4})
                .build();
        assertThat(DicomJson.toJson(object)).contains("\"InlineBinary\":\"AQIDBA==\"");
        assertThat(DicomJson.toJson(object, STANDARD.withBinaryDigestOver(4))).contains("InlineBinary\":\"AQIDBA==\"");
        assertThat(DicomJson.toJson(object, STANDARD.withBinaryDigestOver(3)))
                .contains("{\"vr\":\"OW\",\"_InlineBinarySha256\":"
                        + "\"70e377fbfedba173512fb4bf9297bbffb087ef506c885a7629b72d6ce6e1fd8c\"}");
        assertThat(DicomJson.toJson(object, STANDARD.withBulkDataUri(element -> Optional.of("bulk/1"))))
                .contains("\"BulkDataURI\":\"bulk/1\"");
    }

    @Test
    void escapesWhatJsonMustEscapeAndKeepsLeadingBlanksOfProse() {
        String text = "  a\"b\\c\nd\u0001\u007F😀";
        DicomObject object = with(Tag.ImageComments, Vr.LT, text).build();
        assertThat(DicomJson.toJson(object)).contains("\"  a\\\"b\\\\c\\nd\\u0001\u007F😀\"");
        assertThat(DicomJson.parse(DicomJson.toJson(object)).string(Tag.ImageComments))
                .contains(text);
    }

    @Test
    void leavesFragmentsOutUnlessTheyHaveAUri() {
        DicomObject object = DicomBytes.file(
                        Uid.RLELossless,
                        DicomBytes.explicit()
                                .element(Tag.Modality, "CS", "CT")
                                .header(Tag.PixelData, "OB", DicomBytes.UNDEFINED)
                                .item(DicomBytes.explicit())
                                .endSequence())
                .read()
                .dataSet();
        assertThat(DicomJson.toJson(object)).doesNotContain("7FE00010");
        assertThat(DicomJson.toJson(object, STANDARD.withBulkDataUri(element -> Optional.of("frames"))))
                .contains("\"7FE00010\":{\"vr\":\"OB\",\"BulkDataURI\":\"frames\"}");
    }

    @Test
    void readsValuesLeftInAFileOfEitherByteOrder(@TempDir Path directory) throws IOException {
        byte[] pixels = new byte[200_000];
        new java.util.Random(3).nextBytes(pixels);
        byte[] swapped = pixels.clone();
        Numbers.swap(swapped, 2);
        byte[] bytes = DicomBytes.file(
                        Uid.ExplicitVRBigEndian,
                        DicomBytes.bigEndian().element(Tag.Modality, "CS", "CT").element(Tag.PixelData, "OW", swapped))
                .bytes();
        Path path = java.nio.file.Files.write(directory.resolve("big.dcm"), bytes);
        DicomObject object = DicomFile.read(path).dataSet();
        assertThat(object.presence(Tag.PixelData)).isEqualTo(Presence.BULK);
        DicomObject again = DicomJson.parse(DicomJson.toJson(object));
        assertThat(again.bytes(Tag.PixelData)).contains(pixels);
    }

    // Reading.

    private static DicomObject parse(String json) {
        return DicomJson.parse(json.replace('\'', '"'));
    }

    @Test
    void readsWhatServersReallySend() {
        assertThat(parse("{'00280010':{'vr':'US','Value':['512']}}").intValue(Tag.Rows))
                .hasValue(512);
        assertThat(parse("{'00280010':{'vr':'US','Value':512}}").intValue(Tag.Rows))
                .hasValue(512);
        assertThat(parse("{'00280010':{'Value':[512]}}").intValue(Tag.Rows)).hasValue(512);
        assertThat(parse("{'00280010':{'Value':[512],'vr':'US'}}").intValue(Tag.Rows))
                .hasValue(512);
        assertThat(parse("{'00280010':{'vr':'US','Value':[null]}}").presence(Tag.Rows))
                .isEqualTo(Presence.EMPTY);
        assertThat(parse("{'00280010':{'vr':'US','Value':[]}}").presence(Tag.Rows))
                .isEqualTo(Presence.EMPTY);
        assertThat(parse("{'00280010':{'vr':'US','Value':null}}").presence(Tag.Rows))
                .isEqualTo(Presence.EMPTY);
        assertThat(parse("{'00280010':{'vr':null}}").presence(Tag.Rows)).isEqualTo(Presence.EMPTY);
        assertThat(parse("{'00280010':null}").presence(Tag.Rows)).isEqualTo(Presence.EMPTY);
        assertThat(parse("{'00080060':{'vr':'CS','Value':'CT'}}").string(Tag.Modality))
                .contains("CT");
        assertThat(parse("{'00100020':{'vr':'LO','Value':[4711]}}").string(Tag.PatientID))
                .contains("4711");
        assertThat(parse("{'00200013':{'vr':'IS','Value':['7']}}").intValue(Tag.InstanceNumber))
                .hasValue(7);
        assertThat(parse("{'00280030':{'vr':'DS','Value':[0.50,'1.0']}}").doubles(Tag.PixelSpacing))
                .containsExactly(0.5, 1.0);
        assertThat(parse("{'00189087':{'vr':'FD','Value':['NaN']}}").doubleValue(Tag.DiffusionBValue))
                .hasValue(Double.NaN);
        assertThat(parse("{'00100010':{'vr':'PN','Value':['A^B=C']}}").personName(Tag.PatientName))
                .contains(new PersonName("A^B", "C", ""));
        assertThat(parse("{'00100010':{'vr':'PN','Value':[{'Alphabetic':null,'Phonetic':'P'}]}}")
                        .personName(Tag.PatientName))
                .contains(new PersonName("", "", "P"));
        assertThat(parse("{'7fe00010':{'vr':'OB','InlineBinary':['AQI=']}}").bytes(Tag.PixelData))
                .contains(new byte[] {1, 2});
        assertThat(parse("{'00080060':{'vr':'CS','Value':['CT'],'DataFragment':[{'x':[1]}],'x':{}}}")
                        .string(Tag.Modality))
                .contains("CT");
        assertThat(parse("{'note':{'a':[1,{}]},'00080060':{'vr':'CS','Value':['CT']}}")
                        .size())
                .isEqualTo(1);
        assertThat(parse("{'00080000':{'vr':'UL','Value':[4]}}").isEmpty()).isTrue();
        assertThat(parse("[{'00080060':{'vr':'CS','Value':['CT']}}]").string(Tag.Modality))
                .contains("CT");
    }

    @Test
    void readsKeywordsAsKeysIfAsked() {
        byte[] json = "{\"Modality\":{\"vr\":\"CS\",\"Value\":[\"CT\"]}}".getBytes(StandardCharsets.UTF_8);
        assertThat(DicomJson.parse(json).isEmpty()).isTrue();
        assertThat(DicomJson.parse(json, STANDARD.withKeywordKeys()).string(Tag.Modality))
                .contains("CT");
    }

    @Test
    void putsGroupTwoIntoFileMetaInformation() {
        DicomFile file = DicomJson.parseFile(("{\"00020010\":{\"vr\":\"UI\",\"Value\":[\"1.2.840.10008.1.2.5\"]},"
                        + "\"00080060\":{\"vr\":\"CS\",\"Value\":[\"CT\"]}}")
                .getBytes(StandardCharsets.UTF_8));
        assertThat(file.transferSyntax().uid()).isEqualTo(Uid.RLELossless);
        assertThat(file.dataSet().size()).isEqualTo(1);
    }

    @Test
    void readsItemsWithTheirPathsAndEmptyOnes() {
        DicomObject object =
                parse("{'00081140':{'vr':'SQ','Value':[{},null,{'00081155':{'vr':'UI','Value':['1.2']}}]}}");
        List<DicomObject> items = object.items(Tag.ReferencedImageSequence);
        assertThat(items).hasSize(3);
        assertThat(items.get(1).isEmpty()).isTrue();
        assertThat(items.get(2)
                        .element(Tag.ReferencedSOPInstanceUID)
                        .orElseThrow()
                        .path())
                .hasToString("(0008,1140)[2](0008,1155)");
    }

    @Test
    void keepsABulkDataUriWithoutFollowingIt() {
        DicomObject object = parse("{'7FE00010':{'vr':'OW','BulkDataURI':'file:///etc/passwd'}}");
        assertThat(object.presence(Tag.PixelData)).isEqualTo(Presence.BULK);
        BulkData bulk = object.bulk(Tag.PixelData).orElseThrow();
        assertThat(bulk.uri()).contains("file:///etc/passwd");
        assertThat(bulk.isReadable()).isFalse();
        assertThatThrownBy(bulk::open).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> object.bytes(Tag.PixelData)).isInstanceOf(ValueException.class);
        assertThat(DicomJson.toJson(object)).contains("\"BulkDataURI\":\"file:///etc/passwd\"");
        assertThatThrownBy(() -> DicomFile.of(object).toBytes()).isInstanceOf(ValueException.class);
    }

    @Test
    void refusesWhatIsNotDicomJsonAndNeverQuotesIt() {
        for (String bad : List.of(
                "",
                "SECRET",
                "[",
                "{",
                "[{}",
                "{}{}",
                "[]",
                "[1]",
                "{'00100020':'SECRET'}",
                "{'00100020':{'vr':'LO','Value':[['SECRET']]}}",
                "{'00280010':{'vr':'US','Value':['SECRET']}}",
                "{'00280010':{'vr':'US','Value':[99999999]}}",
                "{'00280010':{'vr':'US','Value':[1e999999999]}}",
                "{'00280010':{'vr':'US','Value':[1,null,3]}}",
                "{'00281050':{'vr':'FD','Value':['SECRET']}}",
                "{'00280009':{'vr':'AT','Value':['SECRET']}}",
                "{'7FE00010':{'vr':'OB','InlineBinary':'SECRET!'}}",
                "{'7FE00010':{'vr':'OB','InlineBinary':'AQI=','Value':[1]}}",
                "{'00081140':{'vr':'SQ','Value':['SECRET']}}",
                "{'00081140':{'vr':'SQ','Value':'SECRET'}}",
                "{'00100020':{'vr':'LO','Value':[SECRET]}}",
                "{'00100020':{'vr':'LO','Value':['SECRET]}}")) {
            assertThatThrownBy(() -> parse(bad))
                    .as(bad)
                    .isInstanceOf(MalformedDicomException.class)
                    .hasNoCause()
                    .satisfies(e -> assertThat(e.toString()).doesNotContain("SECRET"));
        }
    }

    @Test
    void limitsNestingElementsStringsAndLength() {
        String open = "{\"0040A730\":{\"vr\":\"SQ\",\"Value\":[";
        String deep = open.repeat(5000);
        assertThatThrownBy(() -> DicomJson.parse(deep)).isInstanceOf(LimitExceededException.class);
        String allowed = open.repeat(64) + "{}" + "]}}".repeat(64);
        assertThat(DicomJson.parse(allowed).items(Tag.ContentSequence)).hasSize(1);
        String tooDeep = open.repeat(65) + "{}" + "]}}".repeat(65);
        assertThatThrownBy(() -> DicomJson.parse(tooDeep)).isInstanceOf(LimitExceededException.class);
        Limits small = Limits.standard().withElements(3).withValueBytes(100).withJsonBytes(300);
        for (String bad : List.of(
                "{'00080060':{'vr':'CS'},'00080061':{'vr':'CS'},'00080062':{'vr':'UI'},'00080064':{'vr':'CS'}}",
                "{'7FE00010':{'vr':'OB','InlineBinary':'" + "AAAA".repeat(50) + "'}}",
                "{'x':['" + "y".repeat(50) + "','" + "y".repeat(50) + "'],'z':'" + "y".repeat(120) + "','w':'"
                        + "y".repeat(120) + "','00080060':{'vr':'CS'}}")) {
            byte[] json = bad.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
            assertThatThrownBy(() -> DicomJson.parse(json, STANDARD.withLimits(small)))
                    .as(bad)
                    .isInstanceOf(LimitExceededException.class);
        }
    }

    @Test
    void givesTheDataSetsOfAnArrayOneAtATime() {
        InputStream endless = new InputStream() {
            private final byte[] item =
                    "{\"00200013\":{\"vr\":\"IS\",\"Value\":[1]}},".getBytes(StandardCharsets.US_ASCII);
            private int at = -1;

            @Override
            public int read() {
                return at < 0 ? at++ * 0 + '[' : item[at++ % item.length];
            }

            @Override
            public int read(byte[] target, int from, int count) {
                int some = Math.min(count, 100);
                for (int i = 0; i < some; i++) {
                    target[from + i] = (byte) read();
                }
                return some;
            }
        };
        try (JsonDataSets dataSets = DicomJson.read(endless)) {
            assertThat(dataSets.stream()
                            .limit(10_000)
                            .mapToInt(o -> o.intValue(Tag.InstanceNumber).orElse(0))
                            .sum())
                    .isEqualTo(10_000);
        }
    }

    @Test
    void givesTheDataSetsBeforeAFault() {
        byte[] cut = "[{\"00080060\":{\"vr\":\"CS\",\"Value\":[\"CT\"]}},{\"0008".getBytes(StandardCharsets.US_ASCII);
        try (JsonDataSets dataSets = DicomJson.read(new ByteArrayInputStream(cut))) {
            assertThat(dataSets.next().string(Tag.Modality)).contains("CT");
            assertThatThrownBy(dataSets::next).isInstanceOf(DataException.class);
            assertThat(dataSets.hasNext()).isFalse();
        }
    }

    @Test
    void aStreamThatFailsIsNotAFaultOfTheDocument() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        try (JsonDataSets dataSets = DicomJson.read(failing)) {
            assertThatThrownBy(dataSets::hasNext).isInstanceOf(UncheckedIOException.class);
        }
    }

    @Test
    void allFourPresencesSurviveJsonAndPart10() {
        DicomObject object = DicomObject.builder()
                .setEmpty(Tag.StudyID)
                .set(Tag.Modality, "CT")
                .set(Tag.PixelData, Vr.OB, new AbsentBulk("u", -1))
                .build();
        DicomObject json = DicomJson.parse(DicomJson.toJson(object));
        assertThat(json.presence(Tag.PatientID)).isEqualTo(Presence.ABSENT);
        assertThat(json.presence(Tag.StudyID)).isEqualTo(Presence.EMPTY);
        assertThat(json.presence(Tag.Modality)).isEqualTo(Presence.VALUE);
        assertThat(json.presence(Tag.PixelData)).isEqualTo(Presence.BULK);
    }
}
