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
        super(shortcoming(delivery), null);
        this.delivery = delivery;
    }

    private static String shortcoming(Delivery delivery) {
        if (delivery.count() == 0) {
            return "The server answered with success and without a data set.";
        }
        return (delivery.isPartial()
                        ? "The server could return only part of what was asked for: "
                        : "Nothing that the server sent belongs to what was asked for: ")
                + delivery + ".";
    }

    /** {@return what did come} */
    public Delivery delivery() {
        return delivery;
    }
}
