package io.github.imbrex.dicom.web;

import io.github.imbrex.dicom.DicomObject;
import java.util.Iterator;
import java.util.List;

/**
 * The attributes of the instances in a scope, and whether these are all. Immutable.
 *
 * @param instances one data set for each instance that came, without its bulk data, in the order of the server
 * @param delivery what the server said about them: ask {@link Delivery#isComplete()}
 * @since 0.1
 */
public record Metadata(List<DicomObject> instances, Delivery delivery) implements Iterable<DicomObject> {

    /** Copies the list. */
    public Metadata {
        instances = List.copyOf(instances);
    }

    /**
     * Goes on if the delivery is complete.
     *
     * @return this
     * @throws IncompleteDeliveryException if it is not
     */
    public Metadata orThrow() {
        delivery.orThrow();
        return this;
    }

    @Override
    public Iterator<DicomObject> iterator() {
        return instances.iterator();
    }

    /** Numbers only. */
    @Override
    public String toString() {
        return delivery.toString();
    }
}
