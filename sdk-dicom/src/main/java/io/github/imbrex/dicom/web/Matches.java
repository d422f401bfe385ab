package io.github.imbrex.dicom.web;

import io.github.imbrex.Paged;
import io.github.imbrex.dicom.DicomObject;
import io.github.imbrex.spi.Cancellation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The matches of a search, fetched page by page as they are consumed, each once however the server pages.
 *
 * <p>Every iteration searches anew. {@link #forEach} hands each match over as it is parsed; iterators and streams hold
 * one page. Iterating throws what the server's refusal or the network gives, {@link io.github.imbrex.DataException} if
 * an answer is no DICOM JSON, {@link OversizedAnswerException} if one match is longer than 4 MiB, and {@link
 * IncompleteSearchException} if the server does not give out all matches. Safe for
 * many threads; iterators are for one.
 *
 * @since 0.1
 */
public final class Matches implements Iterable<DicomObject> {

    private final ArchiveCalls calls;
    private final SearchQuery query;
    private final Cancellation cancellation;

    private final Object lock = new Object();
    private final Set<ServerWarning> warnings = new LinkedHashSet<>();
    private final Map<String, Long> unmatched = new LinkedHashMap<>();
    private long duplicates;

    Matches(ArchiveCalls calls, SearchQuery query, Cancellation cancellation) {
        this.calls = calls;
        this.query = query;
        this.cancellation = cancellation;
    }

    /** {@return the pages as the server cut them, without matches that came before} */
    public Iterable<Paged.Page<DicomObject>> pages() {
        return () -> paged().pages().iterator();
    }

    @Override
    public Iterator<DicomObject> iterator() {
        return paged().iterator();
    }

    /**
     * Hands over each match as it is parsed, before the page that holds it has arrived wholly. Whatever breaks later,
     * every match that had arrived whole has been handed over.
     */
    @Override
    public void forEach(Consumer<? super DicomObject> action) {
        var pages = new SearchPages(calls, query, cancellation, this);
        while (!pages.isLast()) {
            pages.next(action);
        }
    }

    /** {@return the matches as a stream, fetched as they are consumed} */
    public Stream<DicomObject> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    /** {@return all matches at once} */
    public List<DicomObject> toList() {
        List<DicomObject> all = new ArrayList<>();
        forEach(all::add);
        return List.copyOf(all);
    }

    /** {@return what the server remarked in iterations up to now: that it does not match fuzzily, for instance} */
    public List<ServerWarning> warnings() {
        synchronized (lock) {
            return List.copyOf(warnings);
        }
    }

    /** {@return how many matches came more than once and were left out, in iterations up to now} */
    public long duplicates() {
        synchronized (lock) {
            return duplicates;
        }
    }

    /**
     * {@return how many matches, in iterations up to now, have another value of an attribute than was asked for: by
     * attribute as asked for} If there are any, the server ignored that attribute, as servers do with what they do not
     * support, and the matches are not the answer to the query. They are handed over nevertheless.
     *
     * <p>Only what is certain is counted. An attribute that a match lacks, times, texts beyond ASCII, and names where
     * {@linkplain SearchQuery#fuzzy() likeness} was asked for are not compared; case is not regarded.
     */
    public Map<String, Long> unmatched() {
        synchronized (lock) {
            return Collections.unmodifiableMap(new LinkedHashMap<>(unmatched));
        }
    }

    private Paged<DicomObject> paged() {
        var pages = new SearchPages(calls, query, cancellation, this);
        return Paged.by(before -> {
            List<DicomObject> items = new ArrayList<>();
            pages.next(items::add);
            long offset = before == null ? 0 : before.offset() + before.items().size();
            return new Paged.Page<>(items, offset, pages.isLast());
        });
    }

    void remarked(ServerWarning warning) {
        synchronized (lock) {
            warnings.add(warning);
        }
    }

    void duplicated(int count) {
        synchronized (lock) {
            duplicates += count;
        }
    }

    void contradicted(Condition condition) {
        synchronized (lock) {
            unmatched.merge(condition.attribute().text(), 1L, Long::sum);
        }
    }
}
