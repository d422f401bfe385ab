package io.github.imbrex.dicom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.imbrex.support.Seed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** DICOM JSON that never ends, is no JSON, or is JSON of another kind. */
class DicomJsonFaultsTest {

    private static final int MOST = 1 << 20;
    private static final JsonOptions OPTIONS = JsonOptions.standard()
            .withLimits(Limits.standard().withJsonBytes(MOST).withValueBytes(MOST / 2));

    /** Gives a text, then another again and again, in pieces of any size. */
    private static final class Endless extends InputStream {
        private final byte[] first;
        private final byte[] again;
        private long at;

        Endless(String first, String again) {
            this.first = first.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
            this.again = again.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            long here = at++;
            return here < first.length ? first[(int) here] : again[(int) ((here - first.length) % again.length)];
        }

        @Override
        public int read(byte[] target, int from, int count) {
            for (int i = 0; i < count; i++) {
                target[from + i] = (byte) read();
            }
            return count;
        }
    }

    private static byte[] utf8(String json) {
        return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "``|` `",
                "[|`\n`",
                "{'00080060':{'vr':'CS','Value':[|'A',",
                "{'00080060':{'vr':'CS','Value':[|null,",
                "{'00189087':{'vr':'FD','Value':[|1.5,",
                "{'00280010':{'vr':'US','Value':[|512,",
                "{'00280010':{'Value':[|512,",
                "{'00100010':{'vr':'PN','Value':[|{'Alphabetic':'A^B'},",
                "{'00100010':{'vr':'PN','Value':[{|'x':1,",
                "{'00080060':{'vr':'CS','Value':['|A",
                "{'00080060':{'vr':'CS','Value':['|\\n",
                "{'00080060':{'vr':'CS','Value':['|é",
                "{'00080060':{'vr':'CS','Value':[|1",
                "{'7FE00010':{'vr':'OB','InlineBinary':'|AAAA",
                "{'7FE00010':{'vr':'OB','InlineBinary':'AAAA|=",
                "{'7FE00010':{'vr':'OB','BulkDataURI':'|A",
                "{'00081140':{'vr':'SQ','Value':[|{},",
                "{'00081140':{'vr':'SQ','Value':[|null,",
                "{'00081140':{'Value':[|{},",
                "{'00081140':{'vr':'SQ','Value':[{|'00080060':null,",
                "{|'00080060':null,",
                "{'x':[|[",
                "{'x':|{'x':",
                "{|'x':1,",
                "{'|x",
                "{'00080060':{|'x':1,",
                "{}|` `",
            })
    void noDocumentOutrunsItsLimits(String first, String again) {
        Endless endless = new Endless(first, again);
        JsonDataSets dataSets = DicomJson.read(endless, OPTIONS);
        assertThatThrownBy(() -> dataSets.forEachRemaining(dataSet -> {})).isInstanceOf(LimitExceededException.class);
        assertThat(endless.at).isLessThan(MOST + 64_000);
        assertThat(dataSets.hasNext()).isFalse();
    }

    @Test
    void textThatItsVrCannotHoldIsKeptAndReported() {
        String json =
                "{'00080060':{'vr':'CS','Value':['\u0141']},'00080090':{'vr':'PN','Value':[{'Alphabetic':'\u0141'}]},"
                        + "'00080070':{'vr':'LO','Value':['\u0141']},'00080005':{'vr':'CS','Value':['\u00e9']}}";
        DicomFile file = DicomJson.parseFile(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        assertThat(file.diagnostics())
                .extracting(one -> one.code() + " " + one.path())
                .containsExactly("INVALID_TEXT (0008,0060)");
        assertThat(file.dataSet().bytes(Tag.Modality).orElseThrow())
                .isEqualTo("\u0141".getBytes(StandardCharsets.UTF_8));
        assertThat(file.dataSet().string(Tag.Manufacturer)).contains("\u0141");
    }

    @Test
    void anAttributeThatComesTwiceCountsAsTheLastAndIsReported() {
        String json = "{'00100020':{'vr':'LO','Value':['1']},'00080060':{'vr':'CS','Value':['CT']},"
                + "'00400275':{'vr':'SQ','Value':[{'00400007':{'vr':'LO','Value':['a']},"
                + "'00400007':{'vr':'LO','Value':['b']}},{'00400007':{'vr':'LO','Value':['c']}}]},"
                + "'00100020':{'vr':'LO','Value':['2']}}";
        DicomFile file = DicomJson.parseFile(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        assertThat(file.dataSet().string(Tag.PatientID)).contains("2");
        assertThat(file.diagnostics())
                .extracting(one -> one.code() + " " + one.path())
                .containsExactly("DUPLICATE_TAG (0040,0275)[0](0040,0007)", "DUPLICATE_TAG (0010,0020)");
    }

    @Test
    void aDocumentMayBeAsLongAsItsLimitAndNotAByteLonger() {
        byte[] json = utf8("{'00080060':{'vr':'CS','Value':['CT']}}");
        Limits exact = Limits.standard().withJsonBytes(json.length);
        Limits less = Limits.standard().withJsonBytes(json.length - 1);
        assertThatCode(() -> DicomJson.parse(json, JsonOptions.standard().withLimits(exact)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> DicomJson.parse(json, JsonOptions.standard().withLimits(less)))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageContaining("withJsonBytes");
    }

    @Test
    void theLimitIsThatOfEachDataSetOfAnArray() {
        String one = "{'00080060':{'vr':'CS','Value':['CT']}}";
        byte[] json = utf8("[" + (one + ",").repeat(99) + one + "]");
        JsonOptions options =
                JsonOptions.standard().withLimits(Limits.standard().withJsonBytes(one.length() + 1));
        for (JsonDataSets dataSets :
                List.of(new JsonDataSets(json, options), DicomJson.read(new ByteArrayInputStream(json), options))) {
            assertThat(dataSets.stream()).hasSize(100);
        }
    }

    @Test
    void limitsTheBytesOfAValueWhateverItIsMadeOf() {
        JsonOptions options =
                JsonOptions.standard().withLimits(Limits.standard().withValueBytes(100));
        for (String bad : List.of(
                "{'00080060':{'vr':'CS','Value':['" + "A".repeat(101) + "']}}",
                "{'00080060':{'vr':'CS','Value':[" + "'A',".repeat(60) + "'A']}}",
                "{'00280010':{'vr':'US','Value':[" + "1,".repeat(60) + "1]}}",
                "{'7FE00010':{'vr':'OB','InlineBinary':'" + "AAAA".repeat(34) + "'}}")) {
            assertThatThrownBy(() -> DicomJson.parse(utf8(bad), options))
                    .as(bad)
                    .isInstanceOf(LimitExceededException.class)
                    .hasMessageContaining("withValueBytes");
        }
    }

    @Test
    void nestsAsDeepAsTheLargestLimitWithoutOverflow() throws Exception {
        int depth = 4096;
        JsonOptions options =
                JsonOptions.standard().withLimits(Limits.standard().withNesting(depth));
        byte[] json = utf8("{'0040A730':{'vr':'SQ','Value':[".repeat(depth) + "{}" + "]}}".repeat(depth));
        DicomObject[] read = new DicomObject[1];
        Thread small = new Thread(null, () -> read[0] = DicomJson.parse(json, options), "small stack", 256 << 10);
        small.start();
        small.join();
        assertThat(read[0].items(Tag.ContentSequence)).hasSize(1);
        byte[] sorted = utf8("{'0040A730':{'Value':[".repeat(64) + "{}" + "],'vr':'SQ'}}".repeat(64));
        assertThat(DicomJson.parse(sorted))
                .hasToString(DicomJson.parse(DicomJson.toJson(DicomJson.parse(sorted)))
                        .toString());
    }

    @Test
    void countsItemsAsElements() {
        JsonOptions options =
                JsonOptions.standard().withLimits(Limits.standard().withElements(10));
        assertThatThrownBy(() -> DicomJson.parse(
                        utf8("{'00081140':{'vr':'SQ','Value':[{},{},{},{},{},{},{},{},{},{}]}}"), options))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageContaining("withElements");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE", "UTF-32BE"})
    void refusesOtherEncodingsByName(String charset) {
        byte[] json = "[{\"00080060\":{\"vr\":\"CS\"}}]".getBytes(Charset.forName(charset));
        assertThatThrownBy(() -> DicomJson.parse(json))
                .isInstanceOf(MalformedDicomException.class)
                .hasMessageContaining("UTF-16");
        byte[] marked = "\uFEFF{}".getBytes(StandardCharsets.UTF_16LE);
        assertThatThrownBy(() -> DicomJson.parse(marked)).hasMessageContaining("UTF-16");
    }

    @Test
    void passesAByteOrderMark() {
        assertThat(DicomJson.parse("\uFEFF{\"00080060\":{\"vr\":\"CS\",\"Value\":[\"CT\"]}}")
                        .string(Tag.Modality))
                .contains("CT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"80", "C080", "C1BF", "E08080", "EDA080", "F08080AF", "F4908080", "F8808080", "E4", "C3", "FF"})
    void refusesBytesThatAreNotUtf8(String hex) throws Exception {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        json.write(utf8("{'00100020':{'vr':'LO','Value':['"));
        json.write(HexFormat.of().parseHex(hex));
        json.write(utf8("']}}"));
        assertThatThrownBy(() -> DicomJson.parse(json.toByteArray()))
                .isInstanceOf(MalformedDicomException.class)
                .hasMessageContaining("(0010,0020)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01",
                "1.",
                ".5",
                "+1",
                "1e",
                "1e+",
                "-",
                "--1",
                "0x1",
                "1,",
                ",1",
                "nul",
                "nulll",
                "True",
                "'\\x'",
                "'\\u12G4'",
                "'\t'",
                "'a",
                "[1",
                "{'a'}",
                "{'a':}",
                "{a:1}",
                "{'a':1,}",
                "1 2",
                "]",
                "}",
                "undefined"
            })
    void refusesWhatOnlyLooksLikeJson(String value) {
        for (String json : List.of(
                "{'00100020':{'vr':'LO','Value':[" + value + "]}}",
                "{'00280010':{'vr':'US','Value':[" + value + "]}}",
                "{'x':[" + value + "]}")) {
            assertThatThrownBy(() -> DicomJson.parse(utf8(json)))
                    .as(json)
                    .isInstanceOf(MalformedDicomException.class)
                    .hasNoCause();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}x", "[{}]x", "[{}][{}]", "[{}],", "[{}}", "{]", "[{},]", "[,{}]", "{}}", "[{} {}]", "[[{}]]"})
    void refusesWhatFollowsOrFailsToClose(String json) {
        assertThatThrownBy(() -> DicomJson.parse(utf8(json))).isInstanceOf(MalformedDicomException.class);
        assertThatThrownBy(() -> DicomJson.parseAll(utf8(json))).isInstanceOf(MalformedDicomException.class);
    }

    @Test
    void namesThePlaceOfAFault() {
        assertThatThrownBy(() -> DicomJson.parse(
                        utf8("{'0040A730':{'vr':'SQ','Value':[{},{'00280010':{'vr':'US','Value':['SECRET']}}]}}")))
                .hasMessageContaining("(0040,A730)[1](0028,0010)")
                .hasMessageNotContaining("SECRET");
        assertThatThrownBy(() -> DicomJson.parse(utf8(
                        "{'0040A730':{'vr':'SQ','Value':[{'00280010':null}]},'00280011':{'vr':'US','Value':[true]}}")))
                .hasMessageContaining(": (0028,0011): ");
    }

    @Test
    void agreesWithAnotherParserOnWhatIsJson() {
        Random random = Seed.random("json");
        JsonMapper other = new JsonMapper();
        String sample = "{'x':[1,-2.50e+3,0.1E-2,'a\\n\\u00e9\\\\\\'',true,false,null,{},[],{'y':[{'z':''}]}],'w':1}";
        String letters = "'\\[]{}:,01.eE+-tfn u/a";
        for (int round = 0; round < Seed.rounds(10_000); round++) {
            StringBuilder json = new StringBuilder(sample);
            for (int change = random.nextInt(3); change >= 0; change--) {
                int at = random.nextInt(json.length());
                char letter = letters.charAt(random.nextInt(letters.length()));
                switch (random.nextInt(3)) {
                    case 0 -> json.setCharAt(at, letter);
                    case 1 -> json.insert(at, letter);
                    default -> json.deleteCharAt(at);
                }
            }
            byte[] bytes = utf8(json.toString());
            assertThat(isReadByUs(bytes)).as(json.toString()).isEqualTo(isReadBy(other, bytes));
        }
    }

    private static boolean isReadByUs(byte[] json) {
        try {
            DicomJson.parse(json);
            return true;
        } catch (MalformedDicomException e) {
            return false;
        }
    }

    private static boolean isReadBy(JsonMapper other, byte[] json) {
        try {
            return other.readTree(json).isObject();
        } catch (JacksonException e) {
            return false;
        }
    }

    @Test
    void readsTheSameInWhateverPiecesItArrives() {
        Random random = Seed.random("pieces");
        String json =
                "[{'00080005':{'Value':['ISO_IR 100'],'vr':'CS'},'00100010':{'Value':[{'Alphabetic':'\\u00c4\\ud83d\\ude00é'}],"
                        + "'vr':'PN'},'00189087':{'Value':[-1.25e2,3],'vr':'FD'},'0040A730':{'Value':[{'00100020':{'Value':"
                        + "['" + "x".repeat(20_000)
                        + "\\/'],'vr':'LO'}},{}],'vr':'SQ'},'7FE00010':{'vr':'OW','InlineBinary':'"
                        + "AQIDBA\\/+".repeat(3000) + "AQI='}}, {'00280010':{'vr':'US','Value':[512]}}]";
        byte[] bytes = utf8(json);
        List<String> whole =
                DicomJson.parseAll(bytes).stream().map(DicomJson::toJson).toList();
        assertThat(whole).hasSize(2);
        for (int most : new int[] {1, 2, 7, 1000, 20_000}) {
            InputStream pieces = new ByteArrayInputStream(bytes) {
                @Override
                public synchronized int read(byte[] target, int from, int count) {
                    return super.read(target, from, Math.min(count, 1 + random.nextInt(most)));
                }
            };
            assertThat(DicomJson.read(pieces).stream().map(DicomJson::toJson)).isEqualTo(whole);
        }
    }

    @Test
    void givesADataSetBeforeTheNextHasArrived() {
        InputStream slow = new InputStream() {
            private final byte[] json = utf8("[{'00200013':{'vr':'IS','Value':[1]}}");
            private int at;

            @Override
            public int read() {
                throw new AssertionError("reads in blocks");
            }

            @Override
            public int read(byte[] target, int from, int count) {
                assertThat(at).as("asked for more than is needed").isLessThan(json.length);
                target[from] = json[at++];
                return 1;
            }
        };
        assertThat(DicomJson.read(slow).next().intValue(Tag.InstanceNumber)).hasValue(1);
    }
}
