package io.github.imbrex.dicom.web;

import java.util.List;

/**
 * What came of an answer that was handed over one data set at a time, and what the server said about it. Immutable.
 *
 * @param count number of data sets handed over
 * @param isPartial whether the server says that it could return only part of what was asked for (status 206)
 * @param warnings what the server remarked (code 299)
 * @param duplicates SOP Instance UIDs that came more than once, each once for every time too many
 * @param extras SOP Instance UIDs that do not belong to the scope asked for; empty text for one without UID
 * @since 0.1
 */
public record Delivery(
        long count, boolean isPartial, List<ServerWarning> warnings, List<String> duplicates, List<String> extras) {

    /** Copies the lists. */
    public Delivery {
        warnings = List.copyOf(warnings);
        duplicates = List.copyOf(duplicates);
        extras = List.copyOf(extras);
    }

    /**
     * {@return whether something came that belongs to the scope, and the server does not say that it is only a part}
     * Duplicates and extras beside that do no harm, and are told.
     */
    public boolean isComplete() {
        return count > extras.size() && !isPartial;
    }

    /**
     * Goes on if the delivery is complete.
     *
     * @return this
     * @throws IncompleteDeliveryException if it is not
     */
    public Delivery orThrow() {
        if (!isComplete()) {
            throw new IncompleteDeliveryException(this);
        }
        return this;
    }

    /** Numbers only. */
    @Override
    public String toString() {
        return count + " data sets" + (isPartial ? ", which the server says are not all" : "") + ", "
                + duplicates.size() + " duplicates, " + extras.size() + " extras, " + warnings.size() + " warnings";
    }
}
