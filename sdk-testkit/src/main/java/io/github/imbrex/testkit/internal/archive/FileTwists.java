package io.github.imbrex.testkit.internal.archive;

import io.github.imbrex.testkit.internal.node.ResourcePath;
import io.github.imbrex.testkit.internal.wire.Answer;
import io.github.imbrex.testkit.internal.wire.Content;
import io.github.imbrex.testkit.internal.wire.Multipart;
import io.github.imbrex.testkit.internal.wire.Part;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** How the files within a right answer go wrong. */
public final class FileTwists {

    private static final int BEFORE_MAGIC = 128;

    private FileTwists() {}

    /** Leaves out parts at the end. */
    public static Multipart withoutLast(Multipart body, int count) {
        List<Part> parts = body.parts();
        return body.parts(parts.subList(0, Math.max(0, parts.size() - count)));
    }

    /** Sends the first part once more, at the end. */
    public static Multipart firstAgain(Multipart body) {
        List<Part> parts = new ArrayList<>(body.parts());
        parts.add(parts.get(0));
        return body.parts(parts);
    }

    /** Puts a part without content first. */
    public static Multipart emptyPart(Multipart body) {
        List<Part> parts = new ArrayList<>(body.parts());
        parts.add(0, new Part(List.of("Content-Type: " + body.type()), Content.EMPTY));
        return body.parts(parts);
    }

    /** Changes the first part. */
    public static Multipart first(Multipart body, UnaryOperator<Part> change) {
        List<Part> parts = new ArrayList<>(body.parts());
        parts.set(0, change.apply(parts.get(0)));
        return body.parts(parts);
    }

    /** A file whose mark {@code DICM} is gone. */
    public static Content unmarked(Content file) {
        byte[] bytes = file.bytes();
        Arrays.fill(bytes, BEFORE_MAGIC, BEFORE_MAGIC + 4, (byte) 0);
        return Content.of(bytes);
    }

    /** A file that bears another text in place of its SOP Instance UID, which must not be shorter. */
    public static Content renamed(Content file, String uid, String other) {
        byte[] bytes = file.bytes();
        byte[] from = uid.getBytes(StandardCharsets.US_ASCII);
        byte[] to = Arrays.copyOf(other.getBytes(StandardCharsets.US_ASCII), from.length);
        for (int i = 0; i + from.length <= bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + from.length, from, 0, from.length)) {
                System.arraycopy(to, 0, bytes, i, to.length);
            }
        }
        return Content.of(bytes);
    }

    /** Sends, for one instance, the next one of the archive. */
    public static Behaviour another() {
        return (request, otherwise) -> {
            List<Held> all = otherwise.holdings().all();
            String path = request.path().substring(otherwise.rootPath().length());
            String asked = ResourcePath.parse(path)
                    .map(ResourcePath::sop)
                    .orElse(all.get(0).sop());
            int place = 0;
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i).sop().equals(asked)) {
                    place = i;
                }
            }
            Held next = all.get((place + 1) % all.size());
            return otherwise.react(request).changed(answer -> answer.parts(body -> first(body, part -> next.part())));
        };
    }

    /** Sends the first instance under another name. */
    public static Behaviour renamed(String uid) {
        return (request, otherwise) -> {
            String path = request.path().substring(otherwise.rootPath().length());
            String sop = ResourcePath.parse(path)
                    .map(found -> otherwise.holdings().select(found))
                    .filter(found -> !found.isEmpty())
                    .map(found -> found.get(0).sop())
                    .orElse("");
            return otherwise
                    .react(request)
                    .changed(answer ->
                            answer.parts(body -> first(body, part -> part.with(renamed(part.content(), sop, uid)))));
        };
    }

    /** Says where bulk values are in another way. */
    public static Answer bulkDataAt(Answer metadata, String before, String after) {
        String text = new String(metadata.body().bytes(), StandardCharsets.UTF_8);
        return metadata.body(Content.of(text.replace("\"" + before, "\"" + after)));
    }
}
