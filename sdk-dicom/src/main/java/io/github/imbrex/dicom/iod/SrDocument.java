package io.github.imbrex.dicom.iod;

import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Tag;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The content tree of a structured report (PS3.3 C.17.3): typed items instead of nested sequences.
 *
 * <p>A value that is not of its form is {@link ContentValue.None} and among the {@link #problems()}; items of types this version
 * does not know are kept with the items below them. How deep the tree is, is limited when the data
 * set is read; how many items it has, to {@value #MOST_ITEMS}. Immutable and safe for use by many threads.
 *
 * <pre>{@code
 * var report = SrDocument.of(file.dataSet());
 * report.root().find(Code.of("410668003", "SCT", "Length")).map(ContentItem::value);
 * }</pre>
 *
 * @since 0.1
 */
public final class SrDocument {

    /** The most content items that are read; what goes beyond is left out and is a problem. */
    public static final int MOST_ITEMS = 200_000;

    private final DicomObject dataSet;
    private final ContentItem root;
    private final List<Problem> problems;

    private SrDocument(DicomObject dataSet) {
        Problems found = new Problems();
        this.dataSet = dataSet;
        this.root = new ContentItem(new Attributes(dataSet, found));
        addItems(root, found);
        root.stream().filter(ContentItem::isReference).forEach(item -> resolve(item, found));
        this.problems = found.toList();
    }

    /**
     * {@return the document in a data set; of one that is no report the root has no value and nothing below it}
     *
     * @param dataSet the data set, best read with {@code ReadOptions.withBulkInMemory()} so that no long text is left out
     */
    public static SrDocument of(DicomObject dataSet) {
        return new SrDocument(dataSet);
    }

    /** Adds level by level: what is left out of too large a tree is what is deepest. */
    private static void addItems(ContentItem root, Problems found) {
        Deque<ContentItem> pending = new ArrayDeque<>();
        pending.add(root);
        int count = 1;
        while (!pending.isEmpty()) {
            ContentItem parent = pending.remove();
            for (DicomObject item : new Attributes(parent.dataSet(), found).sequence(Tag.ContentSequence)) {
                Attributes attributes = new Attributes(item, found);
                if (count == MOST_ITEMS) {
                    attributes.problem(Problem.Kind.TOO_MANY);
                    return;
                }
                if (item.isEmpty()) {
                    attributes.problem(Problem.Kind.MISSING);
                }
                // An empty item keeps its place, by which others count.
                ContentItem child = new ContentItem(attributes);
                parent.add(child);
                pending.add(child);
                count++;
            }
        }
    }

    private void resolve(ContentItem item, Problems found) {
        List<Integer> identifier = item.reference();
        Optional<ContentItem> target = at(identifier);
        if (target.isPresent() && !target.get().isReference()) {
            item.refersTo(target.get());
        } else {
            new Attributes(item.dataSet(), found).problem(Problem.Kind.NOWHERE, Tag.ReferencedContentItemIdentifier);
        }
    }

    /** {@return the item at the top, whose name is the title of the document} */
    public ContentItem root() {
        return root;
    }

    /** {@return what the document calls itself: the name of its root} */
    public Optional<Code> title() {
        return root.name();
    }

    /** {@return identifier of the template the document follows, such as {@code 1500}} */
    public Optional<String> template() {
        return root.value() instanceof ContentValue.Container container
                        && !container.template().isEmpty()
                ? Optional.of(container.template())
                : Optional.empty();
    }

    /** {@return whether the document is marked as complete (Completion Flag)} */
    public boolean isComplete() {
        return flag(Tag.CompletionFlag, "COMPLETE");
    }

    /** {@return whether a person has verified the document (Verification Flag)} */
    public boolean isVerified() {
        return flag(Tag.VerificationFlag, "VERIFIED");
    }

    private boolean flag(int tag, String term) {
        return new Attributes(dataSet, new Problems())
                .term(tag)
                .filter(term::equals)
                .isPresent();
    }

    /**
     * The item at a place, as Referenced Content Item Identifier (0040,DB73) gives it: 1 for the root, then at each level the
     * position among the items below, from 1.
     *
     * @param identifier the positions from the root on
     * @return empty if there is no item at that place
     */
    public Optional<ContentItem> at(List<Integer> identifier) {
        if (identifier.isEmpty() || identifier.get(0) != 1) {
            return Optional.empty();
        }
        ContentItem here = root;
        for (int position : identifier.subList(1, identifier.size())) {
            if (position < 1 || position > here.children().size()) {
                return Optional.empty();
            }
            here = here.children().get(position - 1);
        }
        return Optional.of(here);
    }

    /** {@return all items, each before those below it} */
    public Stream<ContentItem> stream() {
        return root.stream();
    }

    /**
     * {@return the items of a name, in the order of the document}
     *
     * @param name the name, as {@link Code#matches} compares it
     */
    public Stream<ContentItem> find(Code name) {
        return root.find(name);
    }

    /** {@return what is wrong with the document; at most 100} */
    public List<Problem> problems() {
        return problems;
    }

    /** How many problems there are, never what the document says. */
    @Override
    public String toString() {
        return "SrDocument[" + root + ", " + problems.size() + " problems]";
    }
}
