package io.github.imbrex.dicom.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.imbrex.Imbrex;
import io.github.imbrex.ServiceException;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Tag;
import io.github.imbrex.spi.Cancellation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Servers that page as they like, ignore what was asked, or pack more than they should. */
class SearchPagingTest {

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

    /** Gives at most {@code cap} matches at once and says nothing of it; behind the last it answers with a status. */
    private static ScriptedServer.Script cutting(int count, int cap, int statusBehind) {
        return (request, reply) -> {
            long from = request.number("offset", 0);
            long to = Math.min(count, from + Math.min(cap, request.number("limit", cap)));
            if (from >= to) {
                reply.send(statusBehind, "text/plain", statusBehind == 204 ? "" : "no such page");
            } else {
                reply.send(200, JSON, page(from, to));
            }
        };
    }

    private static String page(long from, long to) {
        return TestArchive.json(LongStream.range(from, to)
                .mapToObj(i -> new TestInstance("1.2", "1.2.3", "1.2.3." + i, null))
                .toList());
    }

    private List<String> asked() {
        return server.requests().stream()
                .map(request -> request.number("offset", 0) + "+" + request.number("limit", -1))
                .toList();
    }

    @Test
    void getsAllFromAServerThatCutsPagesWithoutAWord() throws IOException {
        assertThat(web(cutting(120, 50, 204)).search(SearchQuery.instances()).toList())
                .hasSize(120);
        assertThat(asked()).containsExactly("0+100", "50+100", "100+100");
    }

    @Test
    void asksOnceMoreAfterAShortPageThatMayBeCut() throws IOException {
        var web = web(cutting(37, 100, 204));
        assertThat(web.search(SearchQuery.instances()).toList()).hasSize(37);
        assertThat(asked()).containsExactly("0+100", "37+100");
    }

    @Test
    void asksNoMoreWhereAPageWasLongerBefore() throws IOException {
        var web = web(cutting(37, 100, 204));
        assertThat(web.search(SearchQuery.instances().pageSize(25)).toList()).hasSize(37);
        assertThat(asked()).containsExactly("0+25", "25+25");
    }

    @Test
    void asksNoMoreAfterAFewMatches() throws IOException {
        assertThat(web(cutting(9, 100, 204)).search(SearchQuery.instances()).toList())
                .hasSize(9);
        assertThat(asked()).containsExactly("0+100");
    }

    @Test
    void takesARefusalBehindAShortPageForItsEnd() throws IOException {
        for (int status : new int[] {400, 404, 416}) {
            assertThat(web(cutting(37, 100, status))
                            .search(SearchQuery.instances())
                            .toList())
                    .hasSize(37);
            server.close();
        }
    }

    @Test
    void takesNoOtherRefusalForTheEnd() throws IOException {
        var broken = web(cutting(37, 100, 501));
        assertThatThrownBy(() -> broken.search(SearchQuery.instances()).toList())
                .isInstanceOf(ServiceException.class);
    }

    @Test
    void takesARefusalBehindAFullLastPageForItsEnd() throws IOException {
        for (int status : new int[] {400, 404, 416}) {
            assertThat(web(cutting(100, 100, status))
                            .search(SearchQuery.instances())
                            .toList())
                    .hasSize(100);
            assertThat(asked()).startsWith("0+100", "100+100").hasSize(status == 400 ? 3 : 2);
            server.close();
        }
    }

    @Test
    void saysThatAServerWhichRefusesEveryOffsetGivesNotAll() throws IOException {
        var web = web((request, reply) -> {
            if (request.number("offset", 0) > 0) {
                reply.send(400, "text/plain", "unknown parameter");
            } else {
                reply.send(200, JSON, page(0, 50));
            }
        });
        List<DicomObject> seen = new ArrayList<>();
        assertThatThrownBy(() -> web.search(SearchQuery.instances()).forEach(seen::add))
                .isInstanceOf(IncompleteSearchException.class)
                .hasMessageContaining("does not support offset");
        assertThat(seen).hasSize(50);
    }

    @Test
    void givesUpOnMatchesWithoutEnd() throws IOException {
        server = new ScriptedServer((request, reply) -> {
            long from = request.number("offset", 0);
            reply.send(200, JSON, page(from, from + 300));
        });
        var calls = new ArchiveCalls(ArchiveAddresses.all(imbrex.connect(server.uri())));
        var query = SearchQuery.instances();
        for (int[] most : new int[][] {{1000, 250, 1000}, {5000, 150, 250}}) {
            var never = new Cancellation();
            var pages = new SearchPages(calls, query, never, new Matches(calls, query, never), most[0], most[1]);
            List<DicomObject> seen = new ArrayList<>();
            assertThatThrownBy(() -> {
                        while (!pages.isLast()) {
                            pages.next(seen::add);
                        }
                    })
                    .isInstanceOfSatisfying(
                            IncompleteSearchException.class,
                            e -> assertThat(e.delivered()).isEqualTo(seen.size()));
            assertThat(seen).hasSize(most[2]);
        }
    }

    @Test
    void countsNoDuplicatesForTheOneRequestMore() throws IOException {
        var matches =
                web((request, reply) -> reply.send(200, JSON, page(0, 37))).search(SearchQuery.instances());
        assertThat(matches.toList()).hasSize(37);
        assertThat(matches.duplicates()).isZero();
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void getsAllFromAServerWithPagesOfItsOwnLength() throws IOException {
        var web = web((request, reply) -> {
            long from = request.number("offset", 0);
            reply.send(200, JSON, page(from, Math.min(130, from + 50)));
        });
        assertThat(web.search(SearchQuery.instances().pageSize(20)).toList()).hasSize(130);
        assertThat(asked()).containsExactly("0+20", "50+20", "100+20");
    }

    @Test
    void endsWithAServerThatRepeatsMatchesWithoutUids() throws IOException {
        String match = "{\"00080060\":{\"vr\":\"CS\",\"Value\":[\"CT\"]}}";
        var web = web((request, reply) ->
                reply.send(200, JSON, "[" + String.join(",", Collections.nCopies(20, match)) + "]"));
        assertThat(web.search(SearchQuery.instances().pageSize(20)).toList()).hasSize(20);
        assertThat(server.requests()).hasSizeLessThan(4);
    }

    @Test
    void saysWhichConditionsAServerIgnores() throws IOException {
        var web = web((request, reply) -> reply.send(200, JSON, page(0, 5)));
        var query = SearchQuery.instances()
                .in(Scope.study("1.2").series("1.2.3"))
                .where("SOPInstanceUID", "1.2.3.4")
                .where("PatientID", "not returned");
        var matches = web.search(query);
        assertThat(matches.unmatched()).isEmpty();
        assertThat(matches.toList()).hasSize(5);
        assertThat(matches.unmatched()).isEqualTo(Map.of("SOPInstanceUID", 4L));
        var elsewhere = web.search(SearchQuery.instances().in(Scope.study("1.9")));
        assertThat(elsewhere.toList()).hasSize(5);
        assertThat(elsewhere.unmatched()).isEqualTo(Map.of("StudyInstanceUID", 5L));
    }

    @Test
    void givesUpOnAFewBytesThatUnpackToMany() throws IOException {
        for (long each : new long[] {DicomJsonBody.MATCH_LIMIT, DicomJsonBody.METADATA_LIMIT}) {
            byte[] bomb = bomb(each + (16 << 20));
            assertThat(bomb).hasSizeLessThan(400_000);
            var web = web((request, reply) -> reply.send(200, JSON, bomb, "Content-Encoding: gzip"));
            List<DicomObject> seen = new ArrayList<>();
            assertThatThrownBy(() -> {
                        if (each == DicomJsonBody.MATCH_LIMIT) {
                            web.search(SearchQuery.instances()).forEach(seen::add);
                        } else {
                            web.metadata(Scope.study("1.2"), seen::add);
                        }
                    })
                    .isInstanceOf(OversizedAnswerException.class);
            assertThat(seen).hasSize(1);
            assertThat(seen.get(0).string(Tag.SOPInstanceUID)).contains("1.2.3.0");
            assertThat(server.requests().get(0).headers()).containsEntry("Accept-Encoding", "gzip");
            server.close();
        }
    }

    /** One match, and one that is mostly blanks between two values, which no parser has to keep. */
    private static byte[] bomb(long length) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed, 1 << 16)) {
            out.write(page(0, 1)
                    .replaceFirst("]$", ",{\"00100020\":{\"vr\":\"LO\",\"Value\":[\"")
                    .getBytes(UTF_8));
            out.write("x\",".getBytes(UTF_8));
            byte[] blanks = " ".repeat(1 << 16).getBytes(UTF_8);
            for (long written = 0; written < length; written += blanks.length) {
                out.write(blanks);
            }
            out.write("\"y\"]}}]".getBytes(UTF_8));
        }
        return packed.toByteArray();
    }
}
