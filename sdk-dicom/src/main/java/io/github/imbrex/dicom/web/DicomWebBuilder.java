package io.github.imbrex.dicom.web;

import io.github.imbrex.Imbrex;
import io.github.imbrex.spi.Connection;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Settings of a {@link DicomWeb} whose services do not all lie below one address. What is not set lies below the root.
 * Not safe for use by several threads.
 *
 * <pre>{@code
 * var archive = DicomWeb.builder(imbrex, URI.create("https://pacs.example.org/aets/PUBLIC/rs"))
 *         .store(URI.create("https://pacs.example.org/aets/INBOX/rs"))
 *         .build();
 * }</pre>
 *
 * @since 0.1
 */
public final class DicomWebBuilder {

    private final Imbrex imbrex;
    private final Connection root;
    private @Nullable Connection search;
    private @Nullable Connection retrieve;
    private @Nullable Connection store;
    private @Nullable Connection workItems;
    private boolean bulkDataBelowStudy;

    DicomWebBuilder(Imbrex imbrex, URI root) {
        this.imbrex = imbrex;
        this.root = imbrex.connect(root);
    }

    /**
     * Searches elsewhere (QIDO-RS).
     *
     * @param address below which {@code /studies} is searched; gets the credentials registered for it
     * @return this
     */
    public DicomWebBuilder search(URI address) {
        search = imbrex.connect(address);
        return this;
    }

    /**
     * Retrieves from elsewhere (WADO-RS), and deletes there.
     *
     * @param address below which {@code /studies} lies; gets the credentials registered for it
     * @return this
     */
    public DicomWebBuilder retrieve(URI address) {
        retrieve = imbrex.connect(address);
        return this;
    }

    /**
     * Stores elsewhere (STOW-RS).
     *
     * @param address below which {@code /studies} takes instances; gets the credentials registered for it
     * @return this
     */
    public DicomWebBuilder store(URI address) {
        store = imbrex.connect(address);
        return this;
    }

    /**
     * Finds work items elsewhere (UPS-RS).
     *
     * @param address below which {@code /workitems} lies; gets the credentials registered for it
     * @return this
     */
    public DicomWebBuilder workItems(URI address) {
        workItems = imbrex.connect(address);
        return this;
    }

    /**
     * Takes a relative {@code BulkDataURI} as relative to the address of the study, as old servers mean it. Unless set,
     * it is relative to the address of the metadata that names it (RFC 3986).
     *
     * @return this
     */
    public DicomWebBuilder bulkDataBelowStudy() {
        bulkDataBelowStudy = true;
        return this;
    }

    /** {@return the archive} */
    public DicomWeb build() {
        return DicomWeb.over(new ArchiveAddresses(
                orRoot(search), orRoot(retrieve), orRoot(store), orRoot(workItems), bulkDataBelowStudy));
    }

    private Connection orRoot(@Nullable Connection own) {
        return own == null ? root : own;
    }
}
