package io.github.imbrex.dicom;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a data set is written. Immutable; each {@code with} method gives a changed copy.
 *
 * @since 0.1
 */
public final class WriteOptions {

    /** How sequences and items that are not copied as they were say where they end. */
    public enum Lengths {
        /** By their length. */
        DEFINED,
        /** By a delimiter. */
        UNDEFINED
    }

    private static final WriteOptions STANDARD = new WriteOptions(null, Lengths.DEFINED, true, false);

    private final @Nullable TransferSyntax transferSyntax;
    private final Lengths lengths;
    private final boolean verbatim;
    private final boolean keepsPreamble;

    private WriteOptions(
            @Nullable TransferSyntax transferSyntax, Lengths lengths, boolean verbatim, boolean keepsPreamble) {
        this.transferSyntax = transferSyntax;
        this.lengths = lengths;
        this.verbatim = verbatim;
        this.keepsPreamble = keepsPreamble;
    }

    /**
     * {@return the transfer syntax of the source, but explicit little endian for big endian; what is unchanged is copied byte for
     * byte, new sequences have defined lengths}
     */
    public static WriteOptions standard() {
        return STANDARD;
    }

    /**
     * {@return these options with a transfer syntax} Elements are encoded for it; pixels are not: native ones stay native, and
     * fragments need the transfer syntax they were made for.
     *
     * @param syntax how to encode what is written
     */
    public WriteOptions withTransferSyntax(TransferSyntax syntax) {
        return new WriteOptions(syntax, lengths, verbatim, keepsPreamble);
    }

    /**
     * {@return these options with another way to end sequences and items}
     *
     * @param form how they are written
     */
    public WriteOptions withLengths(Lengths form) {
        return new WriteOptions(transferSyntax, form, verbatim, keepsPreamble);
    }

    /** {@return these options with everything encoded anew, so that all sequences have lengths of one form} */
    public WriteOptions withEverythingEncoded() {
        return new WriteOptions(transferSyntax, lengths, false, keepsPreamble);
    }

    /**
     * {@return these options with the preamble that was read, in place of zeros} A preamble may hold the beginning of a file of
     * another kind (PS3.10 section 7.5), so keep it only where its source is trusted.
     */
    public WriteOptions withPreambleAsRead() {
        return new WriteOptions(transferSyntax, lengths, verbatim, true);
    }

    /** {@return the transfer syntax, unless it is to be that of the source} */
    public Optional<TransferSyntax> transferSyntax() {
        return Optional.ofNullable(transferSyntax);
    }

    /** {@return how new sequences and items end} */
    public Lengths lengths() {
        return lengths;
    }

    /** {@return whether unchanged elements are copied byte for byte where their encoding allows it} */
    public boolean copiesUnchanged() {
        return verbatim;
    }

    /** {@return whether the preamble that was read is written} */
    public boolean keepsPreamble() {
        return keepsPreamble;
    }
}
