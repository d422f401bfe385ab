package io.github.imbrex.faults;

import io.github.imbrex.testkit.Fault;
import io.github.imbrex.testkit.FaultServer;
import io.github.imbrex.testkit.FaultServer.Call;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A line of the matrix.
 *
 * @param name as in the table of what is expected
 * @param faults for answers that break off after so many bytes
 * @param scope which calls go wrong
 * @param times how often, on the first of them; 0 for always and on all of them
 */
record FaultRow(String name, IntFunction<List<Fault>> faults, Scope scope, int times) {

    private static final int ALWAYS = 0;
    private static final String LONG_UID = "1".repeat(300);

    private enum Scope {
        /** Those that bring what the operation is about. */
        CONTENT,
        /** Those that the fault is made for. */
        ITS_OWN
    }

    /** Arms a server, for one operation. */
    void arm(FaultServer server, Operation operation) {
        if (scope == Scope.ITS_OWN) {
            server.with(faults.apply(0).toArray(Fault[]::new));
            return;
        }
        List<Call> calls = operation.calls();
        for (Call call : times == ALWAYS ? calls : calls.subList(0, 1)) {
            for (Fault fault : faults.apply(Operation.cutIn(call))) {
                Fault here = fault.on(call);
                server.with(times == ALWAYS ? here : here.times(times));
            }
        }
    }

    /** Whether somebody has to lose patience. */
    boolean isSilent() {
        return name.contains("stall") || name.contains("never");
    }

    private static FaultRow content(String name, int times, IntFunction<Fault> fault) {
        return new FaultRow(name, cut -> List.of(fault.apply(cut)), Scope.CONTENT, times);
    }

    private static FaultRow content(String name, Fault... faults) {
        return new FaultRow(name, cut -> List.of(faults), Scope.CONTENT, ALWAYS);
    }

    private static FaultRow once(String name, Fault fault) {
        return new FaultRow(name, cut -> List.of(fault), Scope.CONTENT, 1);
    }

    private static FaultRow own(String name, Fault... faults) {
        return new FaultRow(name, cut -> List.of(faults), Scope.ITS_OWN, ALWAYS);
    }

    private static FaultRow named(String name, String uid) {
        return own(name, Fault.names(uid));
    }

    /** All lines; {@code mirror} serves the same study at another origin. */
    static List<FaultRow> all(URI mirror) {
        List<FaultRow> rows = new ArrayList<>();
        rows.addAll(connections());
        rows.addAll(forms());
        rows.addAll(contents());
        rows.addAll(searches());
        rows.addAll(answers(mirror));
        rows.addAll(stores());
        return rows;
    }

    private static List<FaultRow> connections() {
        return List.of(
                content("cut always", ALWAYS, Fault::cutAfter),
                content("cut once", 1, Fault::cutAfter),
                content("cut before length always", ALWAYS, Fault::cutBeforeLength),
                content("cut before length once", 1, Fault::cutBeforeLength),
                content("cut inside chunk always", ALWAYS, Fault::cutInsideChunk),
                content("cut inside chunk once", 1, Fault::cutInsideChunk),
                content("without final chunk always", Fault.withoutFinalChunk()),
                content("reset always", ALWAYS, Fault::resetAfter),
                content("reset once", 1, Fault::resetAfter),
                content("stall always", ALWAYS, Fault::stallAfter),
                content("stall once", 1, Fault::stallAfter),
                content("never answers always", Fault.neverAnswers()),
                content("hangs up always", Fault.hangsUp()),
                once("hangs up once", Fault.hangsUp()),
                content("length too long", Fault.lengthTooLong(7)),
                content("length too short", Fault.lengthTooShort(7)),
                content("trickling", Fault.trickling(7)),
                content("chunked", Fault.chunked()),
                content("until close", Fault.untilClose()));
    }

    private static List<FaultRow> forms() {
        return List.of(
                content("without closing delimiter always", Fault.withoutClosingDelimiter()),
                once("without closing delimiter once", Fault.withoutClosingDelimiter()),
                content("boundary inside pixels", Fault.boundary("boundary")),
                content(
                        "boundary inside pixels, without headers",
                        Fault.boundary("boundary"),
                        Fault.withoutPartHeaders()),
                content("bare line feeds", Fault.bareLineFeeds()),
                content("without part headers", Fault.withoutPartHeaders()),
                content("headers on first part only", Fault.headersOnFirstPartOnly()),
                content("extra line breaks", Fault.extraLineBreaks()),
                content("blanks after boundary", Fault.blanksAfterBoundary()),
                content("preamble", Fault.preamble("This is a message of many parts.\r\n")),
                content("empty part", Fault.emptyPart()),
                content("unquoted type", Fault.unquotedType()),
                content("nested transfer syntax", Fault.nestedTransferSyntax()),
                content("without boundary parameter", Fault.withoutBoundaryParameter()),
                content("malformed content type", Fault.contentType("multipart/related;; type=\"{type}; =;boundary")),
                content("content type of bytes", Fault.contentType("application/octet-stream")),
                content("content type of text", Fault.contentType("text/plain")));
    }

    private static List<FaultRow> contents() {
        return List.of(
                content("leaves out one always", Fault.leavesOut(1)),
                once("leaves out one once", Fault.leavesOut(1)),
                content("206 always", Fault.partialContent(1)),
                once("206 once", Fault.partialContent(1)),
                content("sends twice", Fault.sendsTwice()),
                content("sends another always", Fault.sendsAnother()),
                once("sends another once", Fault.sendsAnother()),
                content("damaged file always", Fault.damagedFile()),
                once("damaged file once", Fault.damagedFile()),
                content("truncated file always", Fault.truncatedFile(5000)),
                once("truncated file once", Fault.truncatedFile(5000)),
                named("named by a path upwards", "../../../x"),
                named("named by an absolute path", "/tmp/imbrex-x"),
                named("named by a drive", "C:\\x"),
                named("named with a NUL", "1.2\u0000/../x"),
                named("named without end", LONG_UID));
    }

    private static List<FaultRow> searches() {
        return List.of(
                own("pages of two", Fault.pagesOf(2)),
                own("pages of two, not announced", Fault.silentPagesOf(2)),
                own("ignores offset", Fault.ignoresOffset()),
                own("ignores offset, pages of two", Fault.ignoresOffset(), Fault.pagesOf(2)),
                own("ignores limit", Fault.ignoresLimit()),
                own("pages overlap", Fault.pagesOverlap()),
                own("search cut", Fault.cutAfter(300).on(Call.SEARCH)),
                own("search broken off", Fault.cutBeforeLength(300).on(Call.SEARCH)),
                own("search stalls", Fault.stallAfter(300).on(Call.SEARCH)),
                own("search 500", Fault.status(500).on(Call.SEARCH)),
                own("search 401", Fault.refusesTokens().on(Call.SEARCH)),
                own("search gives sign-in page", Fault.signInPage().on(Call.SEARCH)),
                own("search finds nothing", Fault.status(204).on(Call.SEARCH)),
                own("gzip bomb", Fault.gzipBomb(64 << 20).on(Call.SEARCH)));
    }

    private static List<FaultRow> stores() {
        return List.of(
                own("refuses one", Fault.refusesFirst(0xA900)),
                own("refuses all", Fault.refusesAll(0x0110)),
                own("refuses one without a word always", Fault.refusesFirstWithoutAWord()),
                own(
                        "refuses one without a word once",
                        Fault.refusesFirstWithoutAWord().times(1)),
                own("stores with a warning", Fault.storesWithWarning(0xB000)),
                own("stores without a word", Fault.storesWithoutAWord()),
                own("stores and hangs up", Fault.storesAndHangsUp()),
                own("takes less than the batch", Fault.takesNoMoreThan(50_000)),
                own("takes less than an instance", Fault.takesNoMoreThan(5_000)));
    }

    private static List<FaultRow> answers(URI mirror) {
        return List.of(
                content("500 always", Fault.status(500)),
                once("500 once", Fault.status(500)),
                content("503 always", Fault.unavailable(Duration.ofSeconds(2))),
                content("503 twice", 2, cut -> Fault.unavailable(Duration.ofSeconds(2))),
                content("429 always", Fault.tooManyRequests(Duration.ofSeconds(2))),
                content("429 twice", 2, cut -> Fault.tooManyRequests(Duration.ofSeconds(2))),
                content("401 always", Fault.refusesTokens()),
                content("403 always", Fault.status(403)),
                content("404 always", Fault.status(404)),
                content("204 always", Fault.status(204)),
                content("sign-in page", Fault.signInPage()),
                content("406 for the asterisk", Fault.refusesAsterisk()),
                content("redirect to another origin", Fault.redirectsTo(mirror)),
                content("redirect in circles", Fault.redirectsInCircles()),
                content("header flood", Fault.headerFlood(5000)),
                content("doubled headers", Fault.doubledHeaders()));
    }
}
