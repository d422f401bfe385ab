package io.github.imbrex.dicom.iod;

import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.dicom.Tag;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An item of the content tree of an {@link SrDocument} (PS3.3 C.17.3): a name and a value, with the items below it. Immutable.
 *
 * @since 0.1
 */
public final class ContentItem {

    private final DicomObject dataSet;
    private final String valueType;
    private final String relationship;
    private final @Nullable Code name;
    private final ContentValue value;
    private final List<Integer> reference;
    /** Filled by the reader of the tree before anybody else sees the item. */
    private final List<ContentItem> children = new ArrayList<>(0);

    private @Nullable ContentItem target;

    /** An item without the items below it. */
    ContentItem(Attributes item) {
        this.dataSet = item.object();
        this.reference = List.copyOf(ContentValues.reference(item));
        this.relationship = item.term(Tag.RelationshipType).orElse("");
        this.name = item.code(Tag.ConceptNameCodeSequence).orElse(null);
        boolean refers = dataSet.contains(Tag.ReferencedContentItemIdentifier);
        this.valueType = refers ? "" : item.term(Tag.ValueType).orElse("");
        this.value = refers ? new ContentValue.None() : ContentValues.of(valueType, item);
    }

    void add(ContentItem child) {
        children.add(child);
    }

    void refersTo(ContentItem other) {
        target = other;
    }

    List<Integer> reference() {
        return reference;
    }

    /** {@return the value type, such as {@code NUM}, as it is written; empty if this refers to another item} */
    public String valueType() {
        return valueType;
    }

    /** {@return how it belongs to the item above, such as {@code CONTAINS} or {@code HAS PROPERTIES}; empty at the root} */
    public String relationship() {
        return relationship;
    }

    /** {@return what it is about; empty if it has no name} */
    public Optional<Code> name() {
        return Optional.ofNullable(name);
    }

    /** {@return what it says} */
    public ContentValue value() {
        return value;
    }

    /** {@return the items below it, in the order of the document} */
    public List<ContentItem> children() {
        return Collections.unmodifiableList(children);
    }

    /** {@return whether this stands for an item elsewhere in the document (a by-reference relationship)} */
    public boolean isReference() {
        return dataSet.contains(Tag.ReferencedContentItemIdentifier);
    }

    /** {@return the item this stands for, which may be one above it; empty if this is no reference, or leads nowhere} */
    public Optional<ContentItem> target() {
        return Optional.ofNullable(target);
    }

    /** {@return the item of the data set, for what this does not read} */
    public DicomObject dataSet() {
        return dataSet;
    }

    /** {@return this and all items below it, each before those below it; references are not followed} */
    public Stream<ContentItem> stream() {
        List<ContentItem> ordered = new ArrayList<>();
        Deque<ContentItem> pending = new ArrayDeque<>();
        pending.push(this);
        while (!pending.isEmpty()) {
            ContentItem item = pending.pop();
            ordered.add(item);
            for (int i = item.children.size() - 1; i >= 0; i--) {
                pending.push(item.children.get(i));
            }
        }
        return ordered.stream();
    }

    /**
     * {@return the items of a name among this and all below it, in the order of the document}
     *
     * @param wanted the name, as {@link Code#matches} compares it
     */
    public Stream<ContentItem> find(Code wanted) {
        return stream().filter(item -> item.name != null && item.name.matches(wanted));
    }

    /**
     * {@return the item of a name directly below this; of several the first}
     *
     * @param wanted the name, as {@link Code#matches} compares it
     */
    public Optional<ContentItem> child(Code wanted) {
        return children.stream()
                .filter(item -> item.name != null && item.name.matches(wanted))
                .findFirst();
    }

    /** The kind of value and how many items are below, never what they say. */
    @Override
    public String toString() {
        return "ContentItem[" + (isReference() ? "reference" : value) + ", " + children.size() + " below]";
    }
}
