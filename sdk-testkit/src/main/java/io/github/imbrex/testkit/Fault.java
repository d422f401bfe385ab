package io.github.imbrex.testkit;

import io.github.imbrex.testkit.FaultServer.Call;
import io.github.imbrex.testkit.internal.archive.Behaviour;
import io.github.imbrex.testkit.internal.archive.FileTwists;
import io.github.imbrex.testkit.internal.archive.SearchTwists;
import io.github.imbrex.testkit.internal.archive.StorePolicy;
import io.github.imbrex.testkit.internal.wire.Answer;
import io.github.imbrex.testkit.internal.wire.Content;
import io.github.imbrex.testkit.internal.wire.Ending;
import io.github.imbrex.testkit.internal.wire.Framing;
import io.github.imbrex.testkit.internal.wire.Multipart;
import io.github.imbrex.testkit.internal.wire.Part;
import io.github.imbrex.testkit.internal.wire.Reaction;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;

/**
 * A way in which a {@link FaultServer} goes wrong. Each has calls it is made for, shows itself in every one of them, and can
 * be narrowed:
 *
 * <pre>{@code
 * Fault.cutAfter(100_000)                                     // every retrieval of a study, a series or an instance
 * Fault.cutAfter(100_000).on(FaultServer.Call.STUDY).times(1) // the first retrieval of a study
 * Fault.status(500).on(FaultServer.Call.SEARCH).after(2)      // every search but the first two
 * }</pre>
 *
 * <p>Of several faults on one call, one given later changes what those given earlier make of it. Immutable.
 *
 * @since 0.1
 */
public final class Fault {

    private static final Set<Call> RETRIEVALS = EnumSet.of(Call.STUDY, Call.SERIES, Call.INSTANCE, Call.FRAMES);
    private static final Set<Call> ALL = EnumSet.allOf(Call.class);

    private final String name;
    private final Set<Call> calls;
    private final Predicate<FaultServer.Request> condition;
    private final int after;
    private final int times;
    private final Behaviour behaviour;

    private Fault(
            String name,
            Set<Call> calls,
            Predicate<FaultServer.Request> condition,
            int after,
            int times,
            Behaviour behaviour) {
        this.name = name;
        this.calls = calls;
        this.condition = condition;
        this.after = after;
        this.times = times;
        this.behaviour = behaviour;
    }

    private static Fault of(String name, Set<Call> calls, Behaviour behaviour) {
        return new Fault(name, calls, request -> true, 0, Integer.MAX_VALUE, behaviour);
    }

    private static Fault changing(String name, Set<Call> calls, UnaryOperator<Answer> change) {
        return of(name, calls, (request, otherwise) -> otherwise.react(request).changed(change));
    }

    private static Fault answering(String name, Set<Call> calls, Answer answer) {
        return of(name, calls, (request, otherwise) -> new Reaction.Sent(answer));
    }

    private static Fault parts(String name, UnaryOperator<Multipart> change) {
        return changing(name, RETRIEVALS, answer -> answer.parts(change));
    }

    private static Fault form(String name, UnaryOperator<Multipart.Form> change) {
        return parts(name, body -> body.form(change));
    }

    private static Fault search(String name, Behaviour behaviour) {
        return of(name, EnumSet.of(Call.SEARCH), behaviour);
    }

    // Which calls, and how often.

    /**
     * {@return this fault on other calls}
     *
     * @param first one of them
     * @param more the others
     */
    public Fault on(Call first, Call... more) {
        return new Fault(name, EnumSet.of(first, more), condition, after, times, behaviour);
    }

    /**
     * {@return this fault on requests that also pass a check}
     *
     * @param check such as {@code request -> request.target().contains("offset=100")}
     */
    public Fault when(Predicate<FaultServer.Request> check) {
        return new Fault(name, calls, condition.and(check), after, times, behaviour);
    }

    /**
     * {@return this fault, sparing the first of its calls}
     *
     * @param count how many to spare
     */
    public Fault after(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("A fault spares 0 calls or more.");
        }
        return new Fault(name, calls, condition, count, times, behaviour);
    }

    /**
     * {@return this fault, so often and then no more}
     *
     * @param count at least 1
     */
    public Fault times(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("A fault occurs at least once.");
        }
        return new Fault(name, calls, condition, after, count, behaviour);
    }

    // Connections that break. Bytes are those of the body on the wire, heads of chunks included.

    /**
     * {@return an answer without a length that ends in good order before its end, as Orthanc's do when it is stopped:
     * only the missing closing delimiter tells it from a success}
     *
     * @param bytes of the body that come
     */
    public static Fault cutAfter(long bytes) {
        return ending("cut after " + bytes, Framing.CLOSE, Ending.Kind.CLOSE, bytes);
    }

    /**
     * {@return an answer that states its length and ends in good order before it}
     *
     * @param bytes of the body that come
     */
    public static Fault cutBeforeLength(long bytes) {
        return ending("cut before its length after " + bytes, Framing.LENGTH, Ending.Kind.CLOSE, bytes);
    }

    /**
     * {@return an answer in chunks that ends in good order inside one}
     *
     * @param bytes of the body that come
     */
    public static Fault cutInsideChunk(long bytes) {
        return ending("cut inside a chunk after " + bytes, Framing.CHUNKED, Ending.Kind.CLOSE, bytes);
    }

    /** {@return an answer in chunks of which only the final one, of length 0, is missing} */
    public static Fault withoutFinalChunk() {
        return framed("without final chunk", Framing.CHUNKED_WITHOUT_END);
    }

    /**
     * {@return an answer that is broken off by a reset (RST), which may take back bytes that the client has not read}
     *
     * @param bytes of the body that come at most
     */
    public static Fault resetAfter(long bytes) {
        return ending("reset after " + bytes, Framing.LENGTH, Ending.Kind.RESET, bytes);
    }

    /**
     * {@return an answer that stops without an end: the connection stays open and silent until the client goes}
     *
     * @param bytes of the body that come
     */
    public static Fault stallAfter(long bytes) {
        return ending("stall after " + bytes, Framing.LENGTH, Ending.Kind.SILENCE, bytes);
    }

    /** {@return a server that takes the request and never says a word} */
    public static Fault neverAnswers() {
        return scripted("never answers", (request, reply) -> reply.awaitClient());
    }

    /** {@return a server that closes the connection in place of an answer} */
    public static Fault hangsUp() {
        return scripted("hangs up", (request, reply) -> {});
    }

    /**
     * {@return an answer that comes in small pieces, each on its way before the next}
     *
     * @param bytes of a piece, at least 1
     */
    public static Fault trickling(int bytes) {
        if (bytes < 1) {
            throw new IllegalArgumentException("A piece has at least 1 byte.");
        }
        return changing("trickling by " + bytes, RETRIEVALS, answer -> answer.inPieces(bytes));
    }

    /**
     * {@return an answer that states more bytes than come before the connection ends}
     *
     * @param by how many
     */
    public static Fault lengthTooLong(long by) {
        return framed("length too long by " + by, Framing.wrongLength(by));
    }

    /**
     * {@return an answer that states fewer bytes than come}
     *
     * @param by how many
     */
    public static Fault lengthTooShort(long by) {
        return framed("length too short by " + by, Framing.wrongLength(-by));
    }

    /** {@return a right answer in chunks, as servers send that transcode} */
    public static Fault chunked() {
        return framed("chunked", Framing.CHUNKED);
    }

    /** {@return a right answer without a length, whose end is that of the connection, as Orthanc sends studies} */
    public static Fault untilClose() {
        return framed("until close", Framing.CLOSE);
    }

    private static Fault framed(String name, Framing framing) {
        return changing(name, RETRIEVALS, answer -> answer.framed(framing));
    }

    private static Fault ending(String name, Framing framing, Ending.Kind kind, long bytes) {
        if (bytes < 0) {
            throw new IllegalArgumentException("A number of bytes is at least 0.");
        }
        return changing(name, RETRIEVALS, answer -> answer.framed(framing).ending(kind, bytes));
    }

    // Multipart bodies in another form, RFC 2046 section 5.1 and RFC 2387.

    /** {@return an answer of the right length that lacks the closing delimiter} */
    public static Fault withoutClosingDelimiter() {
        return form("without closing delimiter", Multipart.Form::open);
    }

    /**
     * {@return a server with a fixed boundary, which may occur inside of pixels; {@code boundary} does in those of {@link
     * FaultServer#makingUp}}
     *
     * @param text the boundary
     */
    public static Fault boundary(String text) {
        return parts("boundary " + text, body -> body.boundary(text));
    }

    /** {@return lines that end with LF alone} */
    public static Fault bareLineFeeds() {
        return form("bare line feeds", form -> form.lineEnd("\n"));
    }

    /** {@return parts without headers} */
    public static Fault withoutPartHeaders() {
        return form("without part headers", form -> form.partsWithHeaders(0));
    }

    /** {@return headers on the first part only, as clients of old servers came to expect} */
    public static Fault headersOnFirstPartOnly() {
        return form("headers on first part only", form -> form.partsWithHeaders(1));
    }

    /** {@return one line break too many before each content} */
    public static Fault extraLineBreaks() {
        return form("extra line breaks", form -> form.beforeContent("\r\n"));
    }

    /** {@return blanks after each boundary} */
    public static Fault blanksAfterBoundary() {
        return form("blanks after boundary", form -> form.afterBoundary(" \t"));
    }

    /**
     * {@return something before the first delimiter, which RFC 2046 allows}
     *
     * @param text without a delimiter
     */
    public static Fault preamble(String text) {
        return form("preamble", form -> form.preamble(text));
    }

    /**
     * {@return another {@code Content-Type} for multipart answers}
     *
     * @param template in which <code>{type}</code> and <code>{boundary}</code> stand where they go, such as <code>
     *     multipart/related; boundary={boundary}</code>
     */
    public static Fault contentType(String template) {
        return form("content type " + template, form -> form.contentType(template));
    }

    /** {@return a type without quotes around its slash} */
    public static Fault unquotedType() {
        return contentType("multipart/related; type={type}; boundary={boundary}");
    }

    /** {@return the transfer syntax inside the quotes of the type, as Orthanc has it for frames} */
    public static Fault nestedTransferSyntax() {
        return contentType(
                "multipart/related; type=\"{type}; transfer-syntax=1.2.840.10008.1.2.1\"; boundary={boundary}");
    }

    /** {@return a {@code Content-Type} that does not say the boundary} */
    public static Fault withoutBoundaryParameter() {
        return contentType("multipart/related; type=\"{type}\"");
    }

    /** {@return a part without content before the others} */
    public static Fault emptyPart() {
        return parts("empty part", FileTwists::emptyPart);
    }

    // Instances that are missing, wrong or damaged, in answers that are whole.

    /**
     * {@return a retrieval that leaves out the last instances without a word}
     *
     * @param count how many
     */
    public static Fault leavesOut(int count) {
        return parts("leaves out " + count, body -> FileTwists.withoutLast(body, count))
                .on(Call.STUDY, Call.SERIES);
    }

    /**
     * {@return a retrieval that leaves out the last instances, and says so by status 206}
     *
     * @param count how many
     */
    public static Fault partialContent(int count) {
        return changing(
                "206 without " + count,
                EnumSet.of(Call.STUDY, Call.SERIES),
                answer -> answer.status() != 200
                        ? answer
                        : answer.status(206).parts(body -> FileTwists.withoutLast(body, count)));
    }

    /** {@return a retrieval that sends the first instance twice} */
    public static Fault sendsTwice() {
        return parts("sends twice", FileTwists::firstAgain);
    }

    /** {@return a retrieval that sends another instance in place of the first} */
    public static Fault sendsAnother() {
        return of("sends another", RETRIEVALS, FileTwists.another());
    }

    /** {@return a retrieval whose first file lacks the mark of a DICOM file} */
    public static Fault damagedFile() {
        return parts(
                "damaged file", body -> FileTwists.first(body, part -> part.with(FileTwists.unmarked(part.content()))));
    }

    /**
     * {@return a retrieval whose first file ends early, in a part that is whole}
     *
     * @param bytes of the file that come
     */
    public static Fault truncatedFile(long bytes) {
        return parts(
                "truncated file",
                body -> FileTwists.first(
                        body,
                        part -> new Part(
                                part.headers().subList(0, 1), part.content().first(bytes))));
    }

    /**
     * {@return a server that lists and sends its first instance under another name: a path, for instance}
     *
     * @param uid such as {@code ../../x}; in the file as far as it fits
     */
    public static Fault names(String uid) {
        Behaviour listed = SearchTwists.renamed(uid);
        Behaviour sent = FileTwists.renamed(uid);
        return of(
                "another name",
                ALL,
                (request, otherwise) -> request.path().endsWith("/instances")
                        ? listed.react(request, otherwise)
                        : sent.react(request, otherwise));
    }

    // Searches, PS3.18 section 8.3.4.

    /**
     * {@return a server that gives at most so many matches at once and says by {@code Warning: 299} that there are more}
     *
     * @param matches at least 1
     */
    public static Fault pagesOf(int matches) {
        return search("pages of " + matches, SearchTwists.capped(matches, true));
    }

    /**
     * {@return a server that gives at most so many matches at once and does not say so}
     *
     * @param matches at least 1
     */
    public static Fault silentPagesOf(int matches) {
        return search("silent pages of " + matches, SearchTwists.capped(matches, false));
    }

    /** {@return a server that begins every search at the first match} */
    public static Fault ignoresOffset() {
        return search("ignores offset", SearchTwists.ignoringOffset());
    }

    /** {@return a server that gives as many matches as it likes} */
    public static Fault ignoresLimit() {
        return search("ignores limit", SearchTwists.ignoringLimit());
    }

    /** {@return a server that begins each page with the last match of the one before} */
    public static Fault pagesOverlap() {
        return search("pages overlap", SearchTwists.overlapping());
    }

    /** {@return a server that has a full page of matches that never were at every offset} */
    public static Fault pagesWithoutEnd() {
        return search("pages without end", SearchTwists.endless());
    }

    // Stores, PS3.18 section 10.5.3 and Annex I.

    /**
     * {@return a server that refuses the first instance of each request and says so: status 202, or 409 if it was the only
     * one}
     *
     * @param reason for (0008,1197), such as 0xA900 for a data set that does not match its SOP class
     */
    public static Fault refusesFirst(int reason) {
        return storing("refuses first with " + reason, StorePolicy.refusesFirst(reason));
    }

    /**
     * {@return a server that refuses everything with status 409, as Google and Azure do with what they have already}
     *
     * @param reason for (0008,1197), such as 45070 for Azure's word that it exists
     */
    public static Fault refusesAll(int reason) {
        return storing("refuses all with " + reason, StorePolicy.refusesAll(reason));
    }

    /** {@return a server that refuses the first instance of each request and names it nowhere, status 400, as Orthanc does} */
    public static Fault refusesFirstWithoutAWord() {
        return storing("refuses first without a word", StorePolicy.forgetsFirst(400));
    }

    /**
     * {@return a server that takes everything and remarks on it, status 202}
     *
     * @param reason for (0008,1196), such as 0xB000 for values that were coerced
     */
    public static Fault storesWithWarning(int reason) {
        return storing("stores with warning " + reason, StorePolicy.warns(reason));
    }

    /** {@return a server that takes everything and confirms nothing: status 200 without a body} */
    public static Fault storesWithoutAWord() {
        return storing("stores without a word", StorePolicy.saysNothing());
    }

    /** {@return a server that takes everything and closes the connection in place of an answer} */
    public static Fault storesAndHangsUp() {
        return of("stores and hangs up", EnumSet.of(Call.STORE), (request, otherwise) -> {
            otherwise.react(request);
            return new Reaction.Raw(line -> {});
        });
    }

    /**
     * {@return a proxy that takes no more than so many bytes at once and answers 413 to longer requests}
     *
     * @param bytes of the body
     */
    public static Fault takesNoMoreThan(long bytes) {
        return answering("413", EnumSet.of(Call.STORE), Answer.of(413).framed(Framing.CLOSE))
                .when(request ->
                        request.header("Content-Length").map(Long::parseLong).orElse(Long.MAX_VALUE) > bytes);
    }

    private static Fault storing(String name, StorePolicy policy) {
        return of(name, EnumSet.of(Call.STORE), (request, otherwise) -> otherwise.store(request, policy));
    }

    // Answers of another kind.

    /**
     * {@return an answer without a body}
     *
     * @param status such as 500
     */
    public static Fault status(int status) {
        return answering("status " + status, ALL, Answer.of(status));
    }

    /**
     * {@return an answer of any kind}
     *
     * @param status such as 500
     * @param contentType such as {@code text/plain}
     * @param body sent in UTF-8
     */
    public static Fault status(int status, String contentType, String body) {
        return answering("status " + status, ALL, Answer.of(status, contentType, body));
    }

    /** {@return the page of a proxy that wants a sign-in, with status 200} */
    public static Fault signInPage() {
        return status(200, "text/html; charset=utf-8", "<!DOCTYPE html><title>Sign in</title><form></form>\n");
    }

    /** {@return a server that refuses every token with 401} */
    public static Fault refusesTokens() {
        return answering("401", ALL, unauthorized());
    }

    /**
     * {@return a server that refuses every token but one with 401, as after an expiry}
     *
     * @param token without the word {@code Bearer}
     */
    public static Fault wantsToken(String token) {
        return answering("401 but for one token", ALL, unauthorized())
                .when(request -> !request.header("Authorization").orElse("").equals("Bearer " + token));
    }

    private static Answer unauthorized() {
        return Answer.of(401).with("WWW-Authenticate", "Bearer realm=\"dicom-web\", error=\"invalid_token\"");
    }

    /**
     * {@return a server that is too busy: status 429 with {@code Retry-After}}
     *
     * @param retryAfter sent in whole seconds
     */
    public static Fault tooManyRequests(Duration retryAfter) {
        return waiting(429, retryAfter);
    }

    /**
     * {@return a server that is being restarted: status 503 with {@code Retry-After}}
     *
     * @param retryAfter sent in whole seconds
     */
    public static Fault unavailable(Duration retryAfter) {
        return waiting(503, retryAfter);
    }

    private static Fault waiting(int status, Duration retryAfter) {
        return answering(
                status + " with Retry-After",
                ALL,
                Answer.of(status).with("Retry-After", Long.toString(retryAfter.toSeconds())));
    }

    /** {@return a server from before {@code transfer-syntax=*}, which it refuses with 406} */
    public static Fault refusesAsterisk() {
        return answering("406 for the asterisk", RETRIEVALS, Answer.of(406))
                .when(request -> request.header("Accept").orElse("").contains("transfer-syntax=*"));
    }

    /**
     * {@return a server that sends the client to the same path elsewhere}
     *
     * @param origin such as {@code https://other.example.org}
     */
    public static Fault redirectsTo(URI origin) {
        return of(
                "redirects elsewhere",
                ALL,
                (request, otherwise) -> new Reaction.Sent(Answer.of(302)
                        .with("Location", origin.resolve(request.target()).toString())));
    }

    /** {@return a server that sends the client to where it is} */
    public static Fault redirectsInCircles() {
        return of(
                "redirects in circles",
                ALL,
                (request, otherwise) -> new Reaction.Sent(Answer.of(302).with("Location", request.target())));
    }

    /**
     * {@return metadata whose bulk values are at another origin, where a client must not take its credentials}
     *
     * @param origin such as {@code http://other.example.org:8080}
     */
    public static Fault bulkDataElsewhere(URI origin) {
        return of(
                "bulk data elsewhere",
                EnumSet.of(Call.METADATA),
                (request, otherwise) -> otherwise
                        .react(request)
                        .changed(answer -> FileTwists.bulkDataAt(
                                answer,
                                otherwise.root().resolve("/").toString(),
                                origin.resolve("/").toString())));
    }

    /** {@return metadata whose bulk values have addresses relative to that of the metadata, RFC 3986} */
    public static Fault relativeBulkData() {
        return of("relative bulk data", EnumSet.of(Call.METADATA), (request, otherwise) -> {
            String folder = request.path().substring(0, request.path().lastIndexOf('/') + 1);
            return otherwise
                    .react(request)
                    .changed(answer -> FileTwists.bulkDataAt(
                            answer, otherwise.root().resolve(folder).toString(), ""));
        });
    }

    /**
     * {@return a search or metadata of one value that grows without measure when it is inflated}
     *
     * @param bytes of the value
     */
    public static Fault gzipBomb(int bytes) {
        return of(
                "gzip bomb",
                EnumSet.of(Call.SEARCH, Call.METADATA),
                (request, otherwise) -> new Reaction.Sent(
                        Answer.of(200, "application/dicom+json", bomb(bytes)).with("Content-Encoding", "gzip")));
    }

    private static Content bomb(int bytes) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(
                    "[{\"00100010\":{\"vr\":\"PN\",\"Value\":[{\"Alphabetic\":\"".getBytes(StandardCharsets.US_ASCII));
            byte[] block = new byte[64 * 1024];
            Arrays.fill(block, (byte) 'A');
            Content.repeating(block, bytes).writeTo(gzip);
            gzip.write("\"}]}}]".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Content.of(packed.toByteArray());
    }

    /**
     * {@return right answers with so many headers more}
     *
     * @param count of 100 bytes each
     */
    public static Fault headerFlood(int count) {
        return changing("header flood", ALL, answer -> {
            Answer flooded = answer;
            for (int i = 0; i < count; i++) {
                flooded = flooded.with("X-Flood-" + i, "x".repeat(86));
            }
            return flooded;
        });
    }

    /** {@return right answers in which every header occurs twice} */
    public static Fault doubledHeaders() {
        return changing("doubled headers", ALL, answer -> {
            Answer doubled = answer;
            for (String line : answer.headers()) {
                int colon = line.indexOf(':');
                doubled = doubled.with(
                        line.substring(0, colon), line.substring(colon + 1).trim());
            }
            return doubled;
        });
    }

    /**
     * {@return whatever a script does}
     *
     * @param name what {@link #toString} says
     * @param script answers every call
     */
    public static Fault scripted(String name, FaultServer.Script script) {
        return of(
                name,
                ALL,
                (request, otherwise) -> new Reaction.Raw(line -> script.answer(
                        FaultServer.Request.of(request, otherwise.rootPath()),
                        new FaultServer.Reply(line, request.body()))));
    }

    boolean concerns(FaultServer.Request request) {
        return calls.contains(request.call()) && condition.test(request);
    }

    int spared() {
        return after;
    }

    int times() {
        return times;
    }

    Behaviour behaviour() {
        return behaviour;
    }

    /** What goes wrong. */
    @Override
    public String toString() {
        return name;
    }
}
