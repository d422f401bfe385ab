package io.github.imbrex;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A long list that a service gives out in pages. Iterating fetches page after page, each only when it is needed; every
 * new iteration asks the service again. Iterators are for one thread.
 *
 * @param <T> the items
 * @since 0.1
 */
public final class Paged<T> implements Iterable<T> {

    /** A cursor may skip what the user may not see; a service that gives nothing forever is broken. */
    private static final int MOST_EMPTY_PAGES = 100;

    private final Function<@Nullable Page<T>, Page<T>> fetch;

    private Paged(Function<@Nullable Page<T>, Page<T>> fetch) {
        this.fetch = fetch;
    }

    /**
     * {@return a list whose pages come from a function}
     *
     * @param <T> type of the items
     * @param fetch gives the page after the given one, the first for {@code null}; not called after a last page
     */
    public static <T> Paged<T> by(Function<@Nullable Page<T>, Page<T>> fetch) {
        return new Paged<>(fetch);
    }

    /** {@return the pages themselves} */
    public Iterable<Page<T>> pages() {
        return PageIterator::new;
    }

    /** {@return the items as a stream, fetched as they are consumed} */
    public Stream<T> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    /** {@return all items at once} */
    public List<T> toList() {
        List<T> all = new ArrayList<>();
        forEach(all::add);
        return List.copyOf(all);
    }

    @Override
    public Iterator<T> iterator() {
        return new ItemIterator();
    }

    /**
     * One page.
     *
     * @param <T> type of the items
     * @param items what it holds, possibly nothing
     * @param offset number of items before it
     * @param isLast whether nothing follows
     */
    public record Page<T>(List<T> items, long offset, boolean isLast) {
        /** Copies the items, checks the offset. */
        public Page {
            if (offset < 0) {
                throw new IllegalArgumentException("A page does not begin before the list.");
            }
            items = List.copyOf(items);
        }
    }

    private final class PageIterator implements Iterator<Page<T>> {
        private @Nullable Page<T> last;
        private int empty;

        @Override
        public boolean hasNext() {
            return last == null || !last.isLast();
        }

        @Override
        public Page<T> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Page<T> page = fetch.apply(last);
            empty = page.items().isEmpty() ? empty + 1 : 0;
            if (empty > MOST_EMPTY_PAGES) {
                throw new DataException(
                        "The service gave " + MOST_EMPTY_PAGES
                                + " empty pages one after another and none of them was the last; ask its administrator.",
                        null);
            }
            last = page;
            return page;
        }
    }

    private final class ItemIterator implements Iterator<T> {
        private final Iterator<Page<T>> pages = new PageIterator();
        private Iterator<T> items = List.<T>of().iterator();

        @Override
        public boolean hasNext() {
            while (!items.hasNext() && pages.hasNext()) {
                items = pages.next().items().iterator();
            }
            return items.hasNext();
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return items.next();
        }
    }
}
