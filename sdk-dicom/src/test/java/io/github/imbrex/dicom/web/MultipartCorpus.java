package io.github.imbrex.dicom.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.imbrex.DataException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Bodies as servers and their faults make them, and what reading each must give. Bytes are written as ISO 8859-1. */
final class MultipartCorpus {

    static final String DICOM = "multipart/related; type=\"application/dicom\"; boundary=";
    private static final String FIELD = "Content-Type: application/dicom\r\n";

    /** Begins a part as one should. */
    private static final String PART = "--b\r\n" + FIELD + "\r\n";

    private static final String FILE = "\0".repeat(128) + "DICM" + "\2\0\0\0UL\4\0";

    private static final String GOES_ON = "The answer goes on behind its closing delimiter, with %s: what closed may be"
            + " text in the last part, which is then not whole, and others may be missing. Ask for the instances one by"
            + " one.";

    private MultipartCorpus() {}

    /** Contents of the parts, counts, and how it ended: {@code whole} or the error with its counts. */
    record Reading(List<String> parts, Map<Deviation, Integer> deviations, String end) {}

    record Case(String name, String contentType, String body, MultipartReader.Limits limits, Reading expected) {

        static Case of(String name, String body, String... parts) {
            var expected = new Reading(List.of(parts), Map.of(), "whole");
            return new Case(name, DICOM + "b", body, MultipartReader.Limits.defaults(), expected);
        }

        Case as(String type) {
            return new Case(name, type, body, limits, expected);
        }

        Case within(int headerBytes, int parts, long partBytes, long totalBytes) {
            var less = new MultipartReader.Limits(headerBytes, parts, partBytes, totalBytes);
            return new Case(name, contentType, body, less, expected);
        }

        Case counts(Deviation deviation, int count) {
            Map<Deviation, Integer> more = new EnumMap<>(Deviation.class);
            more.putAll(expected.deviations());
            more.put(deviation, count);
            return new Case(name, contentType, body, limits, new Reading(expected.parts(), more, expected.end()));
        }

        Case ends(String end) {
            var other = new Reading(expected.parts(), expected.deviations(), end);
            return new Case(name, contentType, body, limits, other);
        }

        byte[] bytes() {
            return body.getBytes(ISO_8859_1);
        }

        Reading read(InputStream in) {
            return MultipartCorpus.read(in, contentType, limits);
        }
    }

    static Reading read(InputStream in, String contentType, MultipartReader.Limits limits) {
        List<String> parts = new ArrayList<>();
        String end = "whole";
        Map<Deviation, Integer> deviations = Map.of();
        try (var reader = MultipartReader.of(in, contentType, limits)) {
            try {
                for (var part = reader.next(); part.isPresent(); part = reader.next()) {
                    read(part.get(), parts);
                }
            } catch (TruncatedResponseException cut) {
                end = "cut after " + cut.completeParts() + " parts and " + cut.partialBytes() + " bytes";
            } catch (DataException refused) {
                end = refused.getMessage();
            }
            deviations = reader.deviations();
        } catch (DataException refused) {
            end = refused.getMessage();
        }
        return new Reading(parts, deviations, end);
    }

    private static void read(MultipartReader.Part part, List<String> parts) {
        var content = new ByteArrayOutputStream();
        try {
            part.transferTo(content);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        } finally {
            parts.add(content.toString(ISO_8859_1));
        }
    }

    static List<Case> all() {
        return Stream.of(
                        asItShouldBe(),
                        boundaries(),
                        contentTypes(),
                        lines(),
                        headers(),
                        lengths(),
                        delimitersInContent(),
                        cut(),
                        beyondLimits())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Case> asItShouldBe() {
        return List.of(
                Case.of("two parts", PART + "one\r\n" + PART + "two\r\n--b--\r\n", "one", "two"),
                Case.of("line break first, nothing after the end", "\r\n" + PART + "one\r\n--b--", "one"),
                Case.of("no part at all", "--b--\r\n"),
                Case.of("epilogue", PART + "one\r\n--b--\r\nmore\r\n--c\r\nand more", "one")
                        .counts(Deviation.EPILOGUE, 1),
                Case.of("epilogue of blanks and line breaks", PART + "one\r\n--b--\r\n \n\r\n", "one"),
                Case.of("epilogue just short enough", PART + "one\r\n--b--\r\n" + "x".repeat(65_536), "one")
                        .counts(Deviation.EPILOGUE, 1),
                Case.of("epilogue too long", PART + "one\r\n--b--\r\n" + "x".repeat(65_537), "one")
                        .ends(GOES_ON.formatted("more than 65536 bytes")),
                Case.of(
                                "multipart in a part",
                                "--b\r\nContent-Type: multipart/mixed; boundary=bb\r\n\r\n--bb\r\n\r\n1\r\n--bb--\r\n\r\n--b--",
                                "--bb\r\n\r\n1\r\n--bb--\r\n")
                        .counts(Deviation.OTHER_PART_TYPE, 1),
                Case.of(
                        "content that is line breaks",
                        PART + "\r\n\r\n\n\r\r\n" + PART + "\r\r\n" + PART + "\n\r\n--b--",
                        "\r\n\r\n\n\r",
                        "\r",
                        "\n"));
    }

    private static List<Case> boundaries() {
        String seventy = "-".repeat(70);
        String equal = "a".repeat(71);
        return List.of(
                Case.of("quoted, with a semicolon and a quote", "--a;b\"c\r\n" + FIELD + "\r\none\r\n--a;b\"c--", "one")
                        .as("Multipart/Related; START=x; Boundary=\"a;b\\\"c\"; Type=\"application/dicom\""),
                Case.of(
                                "every character that a boundary may have",
                                "--'()+_,-./:=? z\r\n" + FIELD + "\r\none\r\n--'()+_,-./:=? z--",
                                "one")
                        .as(DICOM + "\"'()+_,-./:=? z\""),
                Case.of("needs quotes and has none", "--a:b=/c\r\n" + FIELD + "\r\none\r\n--a:b=/c--", "one")
                        .as(DICOM + "a:b=/c"),
                Case.of("the first of two counts", PART + "one\r\n--b--", "one").as(DICOM + "b; boundary=c"),
                Case.of(
                                "seventy hyphens in content of hyphens",
                                "--" + seventy + "\r\n" + FIELD + "\r\n-" + seventy + "\r\n-" + seventy + "\r\n--"
                                        + seventy + "--\r\n",
                                "-" + seventy + "\r\n-" + seventy)
                        .as(DICOM + seventy),
                Case.of(
                                "more characters than allowed, all equal",
                                "--" + equal + "\r\n" + FIELD + "\r\n\r\n--" + equal + "a\r\n--" + equal.substring(1)
                                        + "\r\n--" + equal + "--",
                                "\r\n--" + equal + "a\r\n--" + equal.substring(1))
                        .as(DICOM + equal)
                        .counts(Deviation.LONG_BOUNDARY, 1),
                Case.of("a blank at its end, repeated", "--b \r\n" + FIELD + "\r\none\r\n--b --\r\n", "one")
                        .as(DICOM + "\"b \"")
                        .counts(Deviation.BLANKS_AFTER_DELIMITER, 2),
                Case.of("a blank at its end, left out", PART + "one\r\n--b--\r\n", "one")
                        .as(DICOM + "\"b \""),
                Case.of(
                                "blank before the closing hyphens, not announced",
                                PART + "one\r\n--b --\r\n",
                                "one\r\n--b --\r\n")
                        .ends("cut after 0 parts and 13 bytes"),
                Case.of("far too long", PART + "one\r\n--b--")
                        .as(DICOM + "x".repeat(5000))
                        .ends("The boundary of a multipart answer has more than 4096 characters."),
                Case.of("line break in it", PART + "one\r\n--b--")
                        .as(DICOM + "\"b\r\nb\"")
                        .ends("The boundary of a multipart answer has control characters."),
                Case.of("another than announced", PART + "one\r\n--b--")
                        .as(DICOM + "c")
                        .ends("cut after 0 parts and 0 bytes"),
                Case.of("another case than announced", PART + "one\r\n--b--")
                        .as(DICOM + "B")
                        .ends("cut after 0 parts and 0 bytes"));
    }

    private static List<Case> contentTypes() {
        String one = PART + "one\r\n--b--";
        List<Case> cases = new ArrayList<>();
        for (String type : List.of(
                "multipart/related; type=\"application/dicom\"",
                "multipart/related;boundary",
                "multipart/related; boundary=",
                "multipart/related; boundary=\"\"",
                "multipart/related; boundary=\" \"",
                "multipart/related;;;=;boundary",
                ";;;",
                "")) {
            cases.add(Case.of("no boundary: " + type, "\r\n" + one, "one")
                    .as(type)
                    .counts(Deviation.NO_BOUNDARY, 1));
        }
        for (String type : List.of("", ";;;", "; boundary=b", "application/dicom", "text/html; boundary=b")) {
            cases.add(Case.of("one raw body: " + type, FILE, FILE).as(type).counts(Deviation.SINGLE_PART, 1));
        }
        cases.addAll(List.of(
                Case.of("boundary never unquoted", one, "one").as(DICOM + "\"b"),
                Case.of("type never unquoted", one, "one")
                        .as("multipart/related; type=\"application/dicom; boundary=b")
                        .counts(Deviation.UNQUOTED_TYPE, 1),
                Case.of("type without quotes", one, "one")
                        .as("multipart/related; type=application/dicom; boundary=b")
                        .counts(Deviation.UNQUOTED_TYPE, 1),
                Case.of(
                                "transfer syntax inside the type",
                                "--b\r\nContent-Type: application/octet-stream\r\n\r\none\r\n--b--",
                                "one")
                        .as("multipart/related; type=\"application/octet-stream; transfer-syntax=1.2\"; boundary=b")
                        .counts(Deviation.NESTED_TRANSFER_SYNTAX, 1),
                Case.of("no type", "--b\r\nContent-Type: image/jpeg\r\n\r\none\r\n--b--", "one")
                        .as("multipart/mixed; boundary=b"),
                Case.of(
                                "parts of another type",
                                "--b\r\nContent-Type: image/jpeg\r\n\r\none\r\n" + PART + "two\r\n--b--",
                                "one",
                                "two")
                        .counts(Deviation.OTHER_PART_TYPE, 1),
                Case.of("multipart announced, one raw body sent", FILE, FILE)
                        .as("multipart/related; type=\"application/dicom\"")
                        .counts(Deviation.NO_BOUNDARY, 1)
                        .counts(Deviation.SINGLE_PART, 1),
                Case.of("multipart announced with a boundary, one raw body sent", FILE)
                        .ends("cut after 0 parts and 0 bytes"),
                Case.of("no boundary, and a body that only begins like a delimiter", "--x", "--x")
                        .as("multipart/related")
                        .counts(Deviation.NO_BOUNDARY, 1)
                        .counts(Deviation.SINGLE_PART, 1),
                Case.of("single and empty", "", "")
                        .as("application/dicom")
                        .counts(Deviation.SINGLE_PART, 1)
                        .counts(Deviation.EMPTY_PART, 1)));
        return cases;
    }

    private static List<Case> lines() {
        String dense = "--b\nContent-Type: application/dicom\n\n";
        return List.of(
                Case.of("preamble", "mime says\r\n" + PART + "one\r\n--b--", "one")
                        .counts(Deviation.PREAMBLE, 1),
                Case.of("preamble that mentions the boundary", "uses --b, see\r\n" + PART + "one\r\n--b--", "one")
                        .counts(Deviation.PREAMBLE, 1),
                Case.of("no line break before the first delimiter", "junk" + PART + "one\r\n--b--", "one")
                        .counts(Deviation.FIRST_DELIMITER_INSIDE_LINE, 1),
                Case.of("line feeds only", dense + "one\r\n" + dense + "two\n--b--\n", "one\r", "two")
                        .counts(Deviation.BARE_LINE_FEED, 7),
                Case.of(
                                "line feed before a delimiter, else both",
                                PART + "one\n" + PART + "two\n--b--\r\n",
                                "one",
                                "two")
                        .counts(Deviation.BARE_LINE_FEED, 2),
                Case.of("carriage returns only", "--b\rContent-Type: application/dicom\r\rone\r--b--")
                        .ends("cut after 0 parts and 0 bytes"),
                Case.of("one raw body and a closing delimiter", FILE + "\r\n--b--\r\n")
                        .ends("cut after 0 parts and 0 bytes"),
                Case.of("preamble, then closed", "none\r\n--b--\r\n").ends("cut after 0 parts and 0 bytes"),
                Case.of("carriage return alone before a delimiter", PART + "one\r--b\r\n--b--", "one\r--b"),
                Case.of("blanks after delimiters", "--b \t\r\n" + FIELD + "\r\none\r\n--b--  \r\n", "one")
                        .counts(Deviation.BLANKS_AFTER_DELIMITER, 2),
                Case.of("blanks at the very end", PART + "one\r\n--b-- \t", "one")
                        .counts(Deviation.BLANKS_AFTER_DELIMITER, 1),
                Case.of("line break cut at the very end", PART + "one\r\n--b--\r", "one"));
    }

    private static List<Case> headers() {
        return List.of(
                Case.of("on the first part only", PART + "one\r\n--b\r\n\r\ntwo\r\n--b--", "one", "two")
                        .counts(Deviation.NO_PART_HEADERS, 1),
                Case.of("none, and no empty line", "--b\r\n\0\1\2\r\n--b--", "\0\1\2")
                        .counts(Deviation.NO_PART_HEADERS, 1),
                Case.of("run into the content", "--b\r\n" + FIELD + "\0\1\2\r\n--b--", "\0\1\2")
                        .counts(Deviation.NO_EMPTY_LINE, 1),
                Case.of("line break too much before the content", PART + "\r\n" + FILE + "\r\n--b--", FILE)
                        .counts(Deviation.EXTRA_LINE_BREAK, 1),
                Case.of(
                                "line break too much, and counted by the length",
                                "--b\r\nContent-Length: 142\r\n" + FIELD + "\r\n\r\n" + FILE + "\r\n--b--",
                                FILE)
                        .counts(Deviation.EXTRA_LINE_BREAK, 1),
                Case.of(
                        "file whose preamble begins with a line break",
                        PART + "\r\n" + FILE.substring(2) + "\r\n--b--",
                        "\r\n" + FILE.substring(2)),
                Case.of("line break that is the content", PART + "\r\none\r\n--b--", "\r\none"),
                Case.of(
                                "malformed and folded",
                                "--b\r\nX Y: 1\r\nContent-Type: application/dicom;\r\n transfer-syntax=1.2\r\n\r\none\r\n--b--",
                                "one")
                        .counts(Deviation.MALFORMED_HEADER, 1),
                Case.of("the first malformed and folded", "--b\r\nX Y: 1\r\n 2\r\n" + FIELD + "\r\none\r\n--b--", "one")
                        .counts(Deviation.MALFORMED_HEADER, 1),
                Case.of(
                                "the type not continued by what follows a malformed one",
                                "--b\r\n" + FIELD + "X Y: 1\r\n ; x=y\r\n\r\none\r\n--b--",
                                "one")
                        .counts(Deviation.MALFORMED_HEADER, 1),
                Case.of("zero bytes in a value", "--b\r\nX: \0\0\r\n" + FIELD + "\r\none\r\n--b--", "one")
                        .counts(Deviation.MALFORMED_HEADER, 1),
                Case.of("zero bytes in a name", "--b\r\n" + FIELD + "X\0: 1\r\n\r\none\r\n--b--", "X\0: 1\r\n\r\none")
                        .counts(Deviation.NO_EMPTY_LINE, 1),
                Case.of("carriage return in a value", "--b\r\nX: 1\r2\r\n" + FIELD + "\r\none\r\n--b--", "one")
                        .counts(Deviation.MALFORMED_HEADER, 1),
                Case.of(
                                "empty parts, three ways",
                                "--b\r\n--b\r\n" + FIELD + "\r\n--b\r\n" + FIELD + "\r\n\r\n" + PART + "one\r\n--b--",
                                "",
                                "",
                                "",
                                "one")
                        .counts(Deviation.EMPTY_PART, 3)
                        .counts(Deviation.NO_PART_HEADERS, 1),
                Case.of("empty part last", PART + "one\r\n" + PART + "--b--", "one", "")
                        .counts(Deviation.EMPTY_PART, 1),
                Case.of("empty part last, with a line break", PART + "one\r\n" + PART + "\r\n--b--", "one", "")
                        .counts(Deviation.EMPTY_PART, 1),
                Case.of(
                        "mark at the start of the content",
                        PART + "--bone\r\n" + PART + "--b x\r\n--b--",
                        "--bone",
                        "--b x"));
    }

    private static List<Case> lengths() {
        List<Case> cases = new ArrayList<>();
        for (String wrong : List.of(
                "2",
                "4",
                "9",
                "900",
                "99999999999",
                "999999999999999999",
                "0", // numbers
                "-3",
                "+3",
                "3x",
                "3.0",
                "0x3",
                "1e1",
                "",
                "9999999999999999999",
                "3, 3")) {
            cases.add(Case.of(
                            "wrong: " + wrong,
                            "--b\r\nContent-Length: " + wrong + "\r\n\r\none\r\n" + PART + "two\r\n--b--\r\n",
                            "one",
                            "two")
                    .counts(Deviation.WRONG_PART_LENGTH, 1));
        }
        cases.addAll(List.of(
                Case.of("right", "--b\r\nContent-Length:3\r\n\r\none\r\n--b--", "one"),
                Case.of("right, twice", "--b\r\nContent-Length: 3\r\ncontent-length: 3\r\n\r\none\r\n--b--", "one"),
                Case.of(
                                "two that differ",
                                "--b\r\nContent-Length: 3\r\nContent-Length: 12\r\n\r\none\r\n--b\r\n\r\ntwo\r\n--b--",
                                "one",
                                "two")
                        .counts(Deviation.WRONG_PART_LENGTH, 1)
                        .counts(Deviation.NO_PART_HEADERS, 1),
                Case.of(
                                "far too long in the last part",
                                PART + "one\r\n--b\r\nContent-Length: 99999\r\n\r\ntwo\r\n--b--\r\n",
                                "one",
                                "two")
                        .counts(Deviation.WRONG_PART_LENGTH, 1)));
        return cases;
    }

    private static List<Case> delimitersInContent() {
        String likenesses = "--boundary-- --boundary\r\n\r\n--boundaryX\r\n--boundary--X\n\r\n--boundar\n--boundary\r\n"
                + "\r\n-\r\n--\r\n--boundary x\r\n--boundary-\r\n";
        String whole = "one\r\n--b\r\n--b--\r\n";
        return List.of(
                Case.of(
                                "text that is nearly a delimiter",
                                "--boundary\r\n" + FIELD + "\r\n" + likenesses + "\r\n--boundary--\r\n",
                                likenesses)
                        .as(DICOM + "boundary"),
                Case.of(
                        "whole delimiters, length declared",
                        "--b\r\nContent-Length: 17\r\n" + FIELD + "\r\n" + whole + "\r\n" + PART + "two\r\n--b--\r\n",
                        whole,
                        "two"),
                Case.of(
                                "a whole delimiter, no length declared",
                                PART + "one\r\n--b\r\n\1\2\r\n--b--\r\n",
                                "one",
                                "\1\2")
                        .counts(Deviation.NO_PART_HEADERS, 1),
                Case.of(
                        "a whole closing delimiter, length declared",
                        "--b\r\nContent-Length: 15\r\n\r\none\r\n--b--\r\ntwo\r\n--b--\r\n",
                        "one\r\n--b--\r\ntwo"),
                Case.of(
                                "a whole closing delimiter, length declared one too long",
                                "--b\r\nContent-Length: 16\r\n\r\none\r\n--b--\r\ntwo\r\n--b--\r\n",
                                "one\r\n--b--\r\ntwo")
                        .counts(Deviation.WRONG_PART_LENGTH, 1),
                Case.of(
                                "a whole closing delimiter, length declared much too short",
                                "--b\r\nContent-Length: 2\r\n\r\none\r\n--b--\r\ntwo\r\n--b--\r\n",
                                "one")
                        .ends(GOES_ON.formatted("another delimiter")),
                Case.of(
                                "a whole closing delimiter, no length declared",
                                PART + "one\r\n--b--\r\n\1\2\r\n" + PART + "two\r\n--b--\r\n",
                                "one")
                        .ends(GOES_ON.formatted("another delimiter")),
                Case.of(
                                "a whole closing delimiter, no length declared, the next far away",
                                PART + "one\r\n--b--\r\n" + "\1".repeat(70_000) + "\r\n--b--\r\n",
                                "one")
                        .ends(GOES_ON.formatted("more than 65536 bytes")),
                Case.of("closed before the first part", "--b--\r\n" + PART + "one\r\n--b--\r\n")
                        .ends(GOES_ON.formatted("another delimiter")),
                Case.of(
                        "line feed and closing delimiter, more behind it",
                        PART + "one\n--b--\r\n\1\2\r\n--b--\r\n",
                        "one\n--b--\r\n\1\2"),
                Case.of(
                                "parts of a delimiter, many times",
                                "--bound\r\n" + FIELD + "\r\n" + "\r\n--boun".repeat(30) + "\r\n--bound--",
                                "\r\n--boun".repeat(30))
                        .as(DICOM + "bound"));
    }

    private static List<Case> cut() {
        return List.of(
                Case.of("nothing at all", "").ends("cut after 0 parts and 0 bytes"),
                Case.of("in the first delimiter", "--").ends("cut after 0 parts and 0 bytes"),
                Case.of("after the first delimiter", "--b\r\n").ends("cut after 0 parts and 0 bytes"),
                Case.of("after a delimiter", PART + "one\r\n--b\r\n", "one").ends("cut after 1 parts and 0 bytes"),
                Case.of("in the name of a header", PART + "one\r\n--b\r\nContent-Ty", "one", "Content-Ty")
                        .counts(Deviation.NO_PART_HEADERS, 1)
                        .ends("cut after 1 parts and 10 bytes"),
                Case.of("in the value of a header", PART + "one\r\n--b\r\nContent-Type: appl", "one")
                        .ends("cut after 1 parts and 0 bytes"),
                Case.of("after the headers", PART + "one\r\n" + PART, "one", "").ends("cut after 1 parts and 0 bytes"),
                Case.of("in the content", PART + "one\r\n" + PART + "tw", "one", "tw")
                        .ends("cut after 1 parts and 2 bytes"),
                Case.of("all content there, the end missing", PART + "one\r\n" + PART + "two", "one", "two")
                        .ends("cut after 1 parts and 3 bytes"),
                Case.of("all content there as declared, the end missing", "--b\r\nContent-Length: 3\r\n\r\none", "one")
                        .ends("cut after 0 parts and 3 bytes"),
                Case.of("all content there, and its line break", PART + "one\r\n", "one\r\n")
                        .ends("cut after 0 parts and 5 bytes"),
                Case.of("in the mark", "--long\r\n" + FIELD + "\r\none\r\n--lon", "one\r\n--lon")
                        .as(DICOM + "long")
                        .ends("cut after 0 parts and 10 bytes"),
                Case.of("after the mark", PART + "one\r\n--b", "one\r\n--b").ends("cut after 0 parts and 8 bytes"),
                Case.of("in the closing hyphens", PART + "one\r\n--b-", "one\r\n--b-")
                        .ends("cut after 0 parts and 9 bytes"),
                Case.of("in the line break of a delimiter", PART + "one\r\n--b\r", "one\r\n--b\r")
                        .ends("cut after 0 parts and 9 bytes"));
    }

    private static List<Case> beyondLimits() {
        String two = PART + "12345\r\n" + PART + "67890\r\n--b--";
        String tooLong = "The answer is longer than the limit of ";
        return List.of(
                Case.of("just within", two, "12345", "67890").within(33, 2, 5, two.length()),
                Case.of("headers", two)
                        .within(32, 2, 5, 999)
                        .ends("The headers of a part are longer than the limit of 32 bytes."),
                Case.of("headers without end", "--b\r\n" + "X: y\r\n".repeat(11_000))
                        .ends("The headers of a part are longer than the limit of 65536 bytes."),
                Case.of("number of parts", two, "12345")
                        .within(99, 1, 5, 999)
                        .ends("The answer has more parts than the limit of 1."),
                Case.of("one part", two, "1234")
                        .within(99, 2, 4, 999)
                        .ends("A part is longer than the limit of 4 bytes."),
                Case.of("one part, by its line break", two, "12345", "67890").within(99, 2, 5, 999),
                Case.of("all in the first part", two, "123")
                        .within(99, 2, 5, 43)
                        .ends(tooLong + "43 bytes."),
                Case.of("all at the second part", two, "12345", "")
                        .within(99, 2, 5, 50)
                        .ends(tooLong + "50 bytes."),
                Case.of("one raw body", "12345", "12345")
                        .as("a/b")
                        .within(99, 1, 5, 5)
                        .counts(Deviation.SINGLE_PART, 1),
                Case.of("too long a raw body", "12345", "1234")
                        .as("a/b")
                        .within(99, 1, 4, 99)
                        .counts(Deviation.SINGLE_PART, 1)
                        .ends("A part is longer than the limit of 4 bytes."),
                Case.of("preamble", "x".repeat(70_000) + two)
                        .ends("A multipart answer does not contain the boundary that its Content-Type announces within"
                                + " 65536 bytes."),
                Case.of("preamble just within", "x".repeat(65_534) + "\r\n" + two, "12345", "67890")
                        .counts(Deviation.PREAMBLE, 1));
    }
}
