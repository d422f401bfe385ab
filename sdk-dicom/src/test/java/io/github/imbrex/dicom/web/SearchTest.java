package io.github.imbrex.dicom.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.imbrex.AccessDeniedException;
import io.github.imbrex.AuthenticationException;
import io.github.imbrex.ConnectionException;
import io.github.imbrex.DataException;
import io.github.imbrex.Imbrex;
import io.github.imbrex.NotFoundException;
import io.github.imbrex.Paged;
import io.github.imbrex.ServiceException;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.spi.Cancellation;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SearchTest {

    private static final String JSON = "application/dicom+json";

    private final Imbrex imbrex = Imbrex.builder().build();
    private ScriptedServer server;

    @AfterEach
    void close() throws IOException {
        imbrex.close();
        if (server != null) {
            server.close();
        }
    }

    private DicomWeb web(ScriptedServer.Script script) throws IOException {
        server = new ScriptedServer(script);
        return DicomWeb.at(imbrex, server.uri());
    }

    /** A server with so many matches, which serves pages as one should but for a cap of its own. */
    private static ScriptedServer.Script holding(int count, int cap, boolean warns) {
        return (request, reply) -> {
            long offset = request.number("offset", 0);
            long end = Math.min(count, offset + Math.min(cap, request.number("limit", cap)));
            String warning = "Warning: 299 host:8080 \"There are " + (count - end) + " additional results\"";
            if (offset >= end) {
                reply.send(204, "", "");
            } else {
                reply.send(200, JSON, page(offset, end), warns && end < count ? warning : "X-Any: thing");
            }
        };
    }

    private static String page(long from, long to) {
        List<TestInstance> page = new ArrayList<>();
        for (long i = from; i < to; i++) {
            page.add(new TestInstance("1.2", "1.2.3", "1.2.3." + i, null));
        }
        return TestArchive.json(page);
    }

    private static List<String> numbers(Iterable<DicomObject> matches) {
        List<String> numbers = new ArrayList<>();
        matches.forEach(match ->
                numbers.add(match.string(Tag.SOPInstanceUID).orElseThrow().substring("1.2.3.".length())));
        return numbers;
    }

    private static List<String> upTo(int count) {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            numbers.add(Integer.toString(i));
        }
        return numbers;
    }

    private List<String> asked() {
        return server.requests().stream()
                .map(request -> request.number("offset", 0) + "+" + request.number("limit", -1))
                .toList();
    }

    @Test
    void asksAsTheStandardSays() throws IOException {
        var web = web(holding(0, 100, false));
        var query = SearchQuery.studies()
                .where("PatientName", "A*^B?")
                .where("RequestAttributesSequence.RequestedProcedureID", "a&b c")
                .where(Tag.PatientID, "7")
                .where("0008,0050", "")
                .between("StudyDate", LocalDate.of(2020, 1, 2), LocalDate.of(2020, 12, 31))
                .whereAnyOf("StudyInstanceUID", List.of("1.2", "1.3"))
                .include("NumberOfStudyRelatedInstances", "StudyInstanceUID")
                .fuzzy();
        assertThat(web.search(query).toList()).isEmpty();
        assertThat(server.targets())
                .containsExactly(
                        "/studies?PatientName=A*%5EB%3F&RequestAttributesSequence.RequestedProcedureID=a%26b%20c"
                                + "&00100020=7&00080050=&StudyDate=20200102-20201231&StudyInstanceUID=1.2%2C1.3"
                                + "&includefield=StudyInstanceUID&includefield=NumberOfStudyRelatedInstances"
                                + "&fuzzymatching=true&limit=100");
        assertThat(server.requests().get(0).headers()).containsEntry("Accept", JSON);
        assertThat(query.toString())
                .contains("PatientName")
                .doesNotContain("A*")
                .doesNotContain("20200102");
    }

    @Test
    void asksForTheUidsOfTheLevelAndAbove() throws IOException {
        var web = web(holding(0, 100, false));
        web.search(SearchQuery.series().in(Scope.study("1.2")).include("all")).toList();
        web.search(SearchQuery.instances().in(Scope.study("1.2").series("1.3"))).toList();
        web.search(SearchQuery.of(SearchQuery.Level.of("Series")).limit(7)).toList();
        assertThat(server.targets())
                .containsExactly(
                        "/studies/1.2/series?includefield=all&limit=100",
                        "/studies/1.2/series/1.3/instances?includefield=StudyInstanceUID&includefield=SeriesInstanceUID"
                                + "&includefield=SOPInstanceUID&limit=100",
                        "/series?includefield=StudyInstanceUID&includefield=SeriesInstanceUID&limit=7");
    }

    @Test
    void goesForwardByWhatWasReturned() throws IOException {
        var web = web(holding(25, 10, true));
        var matches = web.search(SearchQuery.instances());
        assertThat(numbers(matches)).isEqualTo(upTo(25));
        assertThat(asked()).containsExactly("0+100", "10+100", "20+100");
        assertThat(matches.warnings())
                .extracting(warning -> warning.additionalResults().orElse(-1))
                .containsExactly(15L, 5L);
        assertThat(matches.duplicates()).isZero();
    }

    @Test
    void endsAtAShortPageWithoutAWarning() throws IOException {
        assertThat(numbers(web(holding(7, 100, true)).search(SearchQuery.instances())))
                .hasSize(7);
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void asksOnAfterAFullPageAndEndsAt204() throws IOException {
        assertThat(numbers(web(holding(20, 100, false))
                        .search(SearchQuery.instances().pageSize(10))))
                .hasSize(20);
        assertThat(asked()).containsExactly("0+10", "10+10", "20+10");
    }

    @Test
    void endsAtAnEmptyArrayAndAnEmptyBody() throws IOException {
        assertThat(web((request, reply) -> reply.send(200, JSON, "[ ]\n"))
                        .search(SearchQuery.studies())
                        .toList())
                .isEmpty();
        server.close();
        assertThat(web((request, reply) -> reply.send(200, "", ""))
                        .search(SearchQuery.studies())
                        .toList())
                .isEmpty();
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void endsAtTheLimitAskedFor() throws IOException {
        assertThat(numbers(web(holding(50, 10, true))
                        .search(SearchQuery.instances().limit(15))))
                .isEqualTo(upTo(15));
        assertThat(asked()).containsExactly("0+15", "10+5");
    }

    @Test
    void takesNoMoreThanTheLimitFromAServerThatIgnoresIt() throws IOException {
        var web = web((request, reply) -> reply.send(200, JSON, page(0, 40)));
        assertThat(numbers(web.search(SearchQuery.instances().limit(15)))).isEqualTo(upTo(15));
    }

    @Test
    void fetchesPagesOnlyWhenTheyAreNeeded() throws IOException {
        Iterator<DicomObject> matches =
                web(holding(30, 10, true)).search(SearchQuery.instances()).iterator();
        for (int i = 0; i < 10; i++) {
            matches.next();
        }
        assertThat(server.requests()).hasSize(1);
        matches.next();
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void searchesAnewForEachIteration() throws IOException {
        var matches = web(holding(12, 5, true)).search(SearchQuery.instances());
        assertThat(matches.stream().count()).isEqualTo(12);
        assertThat(matches.toList()).hasSize(12);
        List<Long> offsets = new ArrayList<>();
        for (Paged.Page<DicomObject> page : matches.pages()) {
            offsets.add(page.offset());
        }
        assertThat(offsets).containsExactly(0L, 5L, 10L);
        assertThat(server.requests()).hasSize(9);
    }

    @Test
    void givesEachMatchOnceWhenTheServerIgnoresTheOffset() throws IOException {
        var web = web((request, reply) -> reply.send(200, JSON, page(0, Math.min(35, request.number("limit", 0)))));
        assertThat(numbers(web.search(SearchQuery.instances().pageSize(10)))).isEqualTo(upTo(35));
        assertThat(asked()).containsExactly("0+10", "10+10", "0+20", "0+40");
    }

    @Test
    void givesEachMatchOnceWhenTheServerIgnoresOffsetAndLimit() throws IOException {
        var matches = web((request, reply) -> reply.send(200, JSON, page(0, 35)))
                .search(SearchQuery.instances().pageSize(10));
        assertThat(numbers(matches)).isEqualTo(upTo(35));
        assertThat(matches.duplicates()).isZero();
        assertThat(server.requests()).hasSize(2);
        server.close();
        matches = web((request, reply) -> reply.send(200, JSON, page(0, 10)))
                .search(SearchQuery.instances().pageSize(10));
        assertThat(numbers(matches)).isEqualTo(upTo(10));
        assertThat(server.requests()).hasSizeLessThan(5);
    }

    @Test
    void failsWhenAServerKeepsBackWhatItAnnounces() throws IOException {
        String warning = "Warning: 299 x \"There are 5 additional results that can be requested\"";
        var stuck = web((request, reply) -> reply.send(200, JSON, page(0, 10), warning))
                .search(SearchQuery.instances().pageSize(10));
        List<DicomObject> delivered = new ArrayList<>();
        assertThatThrownBy(() -> stuck.forEach(delivered::add))
                .isInstanceOfSatisfying(
                        IncompleteSearchException.class,
                        e -> assertThat(e.delivered()).isEqualTo(10))
                .hasMessageContaining("10 it gives out");
        assertThat(delivered).hasSize(10);
        server.close();
        var empty = web((request, reply) -> {
            if (request.number("offset", 0) > 0) {
                reply.send(204, "", "");
            } else {
                reply.send(200, JSON, page(0, 3), warning);
            }
        });
        assertThatThrownBy(() -> empty.search(SearchQuery.instances()).toList())
                .isInstanceOf(IncompleteSearchException.class);
    }

    @Test
    void leavesOutDuplicatesOfOverlappingPagesAndCountsThem() throws IOException {
        var web = web((request, reply) -> {
            long from = Math.max(0, request.number("offset", 0) - 2);
            reply.send(200, JSON, page(from, Math.min(25, from + 10)));
        });
        var matches = web.search(SearchQuery.instances().pageSize(10));
        assertThat(numbers(matches)).isEqualTo(upTo(25));
        assertThat(matches.duplicates()).isEqualTo(2);
    }

    @Test
    void handsOverTheFirstMatchBeforeTheAnswerHasEnded() throws IOException {
        var seen = new CountDownLatch(1);
        var web = web((request, reply) -> {
            OutputStream out = reply.head(200, JSON, -1);
            String page = page(0, 2);
            int cut = page.indexOf("},{") + 1;
            out.write(page.substring(0, cut).getBytes(UTF_8));
            out.flush();
            await(seen);
            out.write(page.substring(cut).getBytes(UTF_8));
        });
        List<DicomObject> matches = new ArrayList<>();
        web.search(SearchQuery.instances()).forEach(match -> {
            matches.add(match);
            seen.countDown();
        });
        assertThat(matches).hasSize(2);
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Test
    void saysThatAnAnswerBrokeOffAndKeepsWhatCame() throws IOException {
        var web = web((request, reply) -> {
            String page = page(0, 3);
            reply.head(200, JSON, page.length())
                    .write(page.substring(0, page.length() - 30).getBytes(UTF_8));
        });
        List<DicomObject> matches = new ArrayList<>();
        assertThatThrownBy(() -> web.search(SearchQuery.instances()).forEach(matches::add))
                .isInstanceOfSatisfying(
                        TruncatedResponseException.class,
                        cut -> assertThat(cut.completeParts()).isEqualTo(2));
        assertThat(matches).hasSize(2);
    }

    @Test
    void givesUpOnAMatchWithoutEndWhateverItConsistsOf() throws IOException {
        String page = page(0, 2);
        String open = page.substring(0, page.length() - 1);
        for (String endless : List.of(
                "\"x\",", // values of one attribute
                "x", // one string
                "\"],\"vr\":\"LO\"},\"00100020\":{\"Value\":[\"")) { // attributes
            String start = endless.startsWith("\"x") ? "[" : "[\"";
            var sent = new AtomicLong();
            var web = web((request, reply) -> {
                OutputStream out = reply.head(200, JSON, -1);
                out.write((open + ",{\"00100020\":{\"vr\":\"LO\",\"Value\":" + start).getBytes(UTF_8));
                byte[] more = endless.repeat(64 * 1024 / endless.length()).getBytes(UTF_8);
                while (true) {
                    out.write(more); // until the client goes away
                    sent.addAndGet(more.length);
                }
            });
            List<DicomObject> matches = new ArrayList<>();
            assertThatThrownBy(() -> web.search(SearchQuery.instances()).forEach(matches::add))
                    .as(endless)
                    .isInstanceOfSatisfying(
                            OversizedAnswerException.class,
                            e -> assertThat(e.delivered()).isEqualTo(2))
                    .hasMessageContaining("after 2 whole data sets")
                    .hasMessageContaining("4 MiB");
            assertThat(matches).hasSize(2);
            assertThat(sent.get()).isLessThan(64L << 20);
            server.close();
        }
    }

    @Test
    void boundsEachMatchAndNotAllTogether() throws IOException {
        String long1 = "{\"00100010\":{\"vr\":\"LT\",\"Value\":[\"" + "x".repeat(3 << 20) + "\"]}}";
        var web = web((request, reply) -> reply.send(200, JSON, "[" + String.join(",", long1, long1, long1) + "]"));
        assertThat(web.search(SearchQuery.instances().limit(3)).toList()).hasSize(3);
    }

    @Test
    void allowsMetadataMoreThanAMatch() throws IOException {
        String large = "[{\"00100010\":{\"vr\":\"LT\",\"Value\":[\"" + "x".repeat(6 << 20) + "\"]}}]";
        var web = web((request, reply) -> reply.send(200, JSON, large));
        assertThat(web.metadata(Scope.study("1.2"))).hasSize(1);
        assertThatThrownBy(() -> web.search(SearchQuery.instances()).toList())
                .isInstanceOf(OversizedAnswerException.class);
    }

    @Test
    void handsOverEveryWholeMatchOfLaterPagesBeforeWhatBreaks() throws IOException {
        var web = web((request, reply) -> {
            long offset = request.number("offset", 0);
            if (offset < 20) {
                reply.send(200, JSON, page(offset, offset + 10));
            } else {
                reply.send(200, JSON, page(20, 25).replaceFirst("]$", ",{\"0010"));
            }
        });
        List<DicomObject> matches = new ArrayList<>();
        assertThatThrownBy(
                        () -> web.search(SearchQuery.instances().pageSize(10)).forEach(matches::add))
                .isInstanceOf(DataException.class);
        assertThat(matches).hasSize(25);
    }

    @Test
    void saysThatJsonIsCutEvenIfTheTransferEndsProperly() throws IOException {
        var web = web((request, reply) -> reply.send(200, JSON, page(0, 3).replaceFirst("\\]$", "")));
        assertThatThrownBy(() -> web.search(SearchQuery.instances()).toList()).isInstanceOf(DataException.class);
    }

    @Test
    void takesWhatServersSendForJson() throws IOException {
        for (String type : List.of("application/json; charset=utf-8", "Application/DICOM+JSON", "text/plain", "")) {
            var web = web((request, reply) -> reply.send(200, type, "\uFEFF " + page(0, 1) + "\r\n"));
            assertThat(web.search(SearchQuery.instances()).toList()).as(type).hasSize(1);
            server.close();
        }
        var single = web((request, reply) -> reply.send(200, JSON, page(0, 1).replaceAll("^\\[|\\]$", "")));
        assertThat(single.search(SearchQuery.instances()).toList()).hasSize(1);
    }

    @Test
    void refusesWebPagesAndOtherContent() throws IOException {
        var page = web((request, reply) -> reply.send(200, "text/html; charset=utf-8", "<html>Sign in</html>"));
        assertThatThrownBy(() -> page.search(SearchQuery.studies()).toList())
                .isInstanceOf(DataException.class)
                .hasMessageContaining("web page")
                .hasMessageContaining("/dicom-web")
                .hasMessageNotContaining("Sign in</html>");
        server.close();
        var xml = web((request, reply) ->
                reply.send(200, "multipart/related; type=\"application/dicom+xml\"; boundary=x", "--x--"));
        assertThatThrownBy(() -> xml.search(SearchQuery.studies()).toList())
                .isInstanceOf(DataException.class)
                .hasMessageContaining("multipart/related");
    }

    @Test
    void asksForPlainJsonWhereDicomJsonIsRefused() throws IOException {
        for (int status : new int[] {400, 406, 415}) {
            var web = web((request, reply) -> {
                if (request.headers().get("Accept").equals(JSON)) {
                    reply.send(status, "text/plain", "no");
                } else {
                    reply.send(200, "application/json", page(0, 1));
                }
            });
            assertThat(web.search(SearchQuery.instances()).toList()).hasSize(1);
            assertThat(server.requests()).hasSize(2);
            server.close();
        }
    }

    @Test
    void throwsWhatTheServerSays() throws IOException {
        assertStatus(401, AuthenticationException.class);
        assertStatus(403, AccessDeniedException.class);
        assertStatus(404, NotFoundException.class);
        assertStatus(400, ServiceException.class);
        assertStatus(501, ServiceException.class);
        var web = web(holding(0, 1, false));
        server.close();
        assertThatThrownBy(() -> web.search(SearchQuery.studies()).toList()).isInstanceOf(ConnectionException.class);
    }

    private void assertStatus(int status, Class<? extends Exception> type) throws IOException {
        var web = web((request, reply) -> reply.send(status, "text/plain", "no"));
        assertThatThrownBy(() -> web.search(SearchQuery.studies().where("PatientID", "secret"))
                        .toList())
                .isInstanceOf(type)
                .hasMessageNotContaining("secret");
        server.close();
    }

    @Test
    void stopsWhenCancelled() throws IOException {
        var cancellation = new Cancellation();
        var matches = web(holding(30, 10, true)).search(SearchQuery.instances(), cancellation);
        List<DicomObject> seen = new ArrayList<>();
        assertThatThrownBy(() -> matches.forEach(match -> {
                    seen.add(match);
                    cancellation.cancel();
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(seen).hasSize(1);
        assertThat(server.requests()).hasSize(1);
    }
}
