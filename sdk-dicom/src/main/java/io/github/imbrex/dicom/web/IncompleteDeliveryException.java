package io.github.imbrex.dicom.web;

import io.github.imbrex.DataException;

/**
 * An answer of which not everything came, for callers who asked by {@link Delivery#orThrow()} or {@link
 * Metadata#orThrow()} to be told this way.
 *
 * @since 0.1
 */
public final class IncompleteDeliveryException extends DataException {

    private static final long serialVersionUID = 1L;

    private final transient Delivery delivery;

    IncompleteDeliveryException(Delivery delivery) {
        super(
                delivery.count() == 0
                        ? "The server answered with success and without a data set."
                        : "The server could return only part of what was asked for: " + delivery + ".",
                null);
        this.delivery = delivery;
    }

    /** {@return what did come} */
    public Delivery delivery() {
        return delivery;
    }
}
