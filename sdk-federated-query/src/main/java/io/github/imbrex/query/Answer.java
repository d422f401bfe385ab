package io.github.imbrex.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What came of one search: an outcome for every site asked, and totals with bounds. A partial answer is a normal one.
 * Immutable.
 *
 * @since 0.1
 */
public final class Answer {

    private final UUID id;
    private final CohortQuery query;
    private final List<SiteOutcome> sites;
    private final List<SiteOutcome> unexpected;
    private final List<String> notes;

    Answer(UUID id, CohortQuery query, List<SiteOutcome> sites, List<SiteOutcome> unexpected, List<String> troubles) {
        this.id = id;
        this.query = query;
        this.sites = List.copyOf(sites);
        this.unexpected = List.copyOf(unexpected);
        this.notes = notes(troubles);
    }

    /** {@return the number of the search, by which the operators of the infrastructure find it in their logs} */
    public UUID id() {
        return id;
    }

    /** {@return what was asked} */
    public CohortQuery query() {
        return query;
    }

    /** {@return one outcome per site asked, in the order asked} */
    public List<SiteOutcome> sites() {
        return sites;
    }

    /**
     * {@return the outcome of a site, if it was asked}
     *
     * @param name as it was asked for
     */
    public Optional<SiteOutcome> site(String name) {
        return sites.stream().filter(outcome -> outcome.site().equals(name)).findFirst();
    }

    /** {@return the sites that answered, in the order asked} */
    public List<SiteOutcome.Answered> answered() {
        return sites.stream()
                .filter(SiteOutcome.Answered.class::isInstance)
                .map(SiteOutcome.Answered.class::cast)
                .toList();
    }

    /** {@return what came from sites that were not asked; it is in no total} */
    public List<SiteOutcome> unexpected() {
        return unexpected;
    }

    /** {@return whether every site asked has answered} */
    public boolean isComplete() {
        return answered().size() == sites.size();
    }

    /**
     * {@return the number of people that match at all sites asked together} One person may be in several collections
     * and known to several sites: the largest single count is the lower bound, the sum the upper; a site that did not
     * answer takes the upper bound away.
     */
    public Count subjects() {
        return Count.ofOverlapping(sites.stream().map(SiteOutcome::subjects).toList());
    }

    /**
     * {@return the number of imaging studies that match at all sites asked together; bounds as for {@link #subjects()}}
     */
    public Count studies() {
        return Count.ofOverlapping(sites.stream().map(SiteOutcome::studies).toList());
    }

    /** {@return what a reader of the totals must know, in whole sentences; empty if there is nothing to it} */
    public List<String> notes() {
        return notes;
    }

    private List<String> notes(List<String> troubles) {
        List<String> texts = new ArrayList<>();
        int missing = sites.size() - answered().size();
        if (missing > 0) {
            texts.add(missing + " of " + sites.size() + (sites.size() == 1 ? " site" : " sites")
                    + " did not answer: the totals have no upper bound.");
        }
        if (answered().stream().mapToInt(site -> site.collections().size()).sum() > 1) {
            texts.add(
                    "One person may be in several collections: a sum is an upper bound, the largest part a lower one.");
        }
        answered().stream()
                .filter(site -> site.fidelity() != Fidelity.EXACT && site.fidelity() != Fidelity.UNKNOWN)
                .forEach(site -> texts.add(site.site() + " does not know every condition: " + site.fidelity() + "."));
        if (answered().stream().anyMatch(site -> site.fidelity() == Fidelity.UNKNOWN)) {
            texts.add(
                    "Not every kind of provider knows every condition of this query, and sites do not tell their kind: "
                            + "counts may be too large or too small.");
        }
        if (!unexpected.isEmpty()) {
            texts.add(unexpected.size() + " not asked answered as well and are not counted: "
                    + String.join(
                            ", ", unexpected.stream().map(SiteOutcome::site).toList()) + ".");
        }
        texts.addAll(troubles);
        return List.copyOf(texts);
    }

    /** The totals in one line. */
    @Override
    public String toString() {
        return answered().size() + " of " + sites.size() + " sites answered: " + subjects() + " subjects, " + studies()
                + " studies";
    }
}
