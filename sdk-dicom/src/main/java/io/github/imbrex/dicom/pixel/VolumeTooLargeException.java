package io.github.imbrex.dicom.pixel;

import io.github.imbrex.DataException;

/**
 * A volume would take more memory than it may.
 *
 * @since 0.1
 * @serial exclude
 */
public final class VolumeTooLargeException extends DataException {

    private static final long serialVersionUID = 1L;

    private final long bytes;
    private final long limit;

    VolumeTooLargeException(VoxelGrid grid, long bytes, long limit) {
        super(
                "A volume of " + grid.columns() + " x " + grid.rows() + " x " + grid.slices() + " voxels takes " + bytes
                        + " bytes, and " + limit
                        + " are allowed. Allow more with VolumeOptions.withMemoryLimit, and the"
                        + " JVM with -Xmx, or take fewer slices.",
                null);
        this.bytes = bytes;
        this.limit = limit;
    }

    VolumeTooLargeException(int slices, long bytes, long limit) {
        super(
                "To know where " + slices + " slices are takes " + bytes + " bytes before any is read, and " + limit
                        + " are left of what is allowed. Allow more with VolumeOptions.withMemoryLimit, and the JVM with"
                        + " -Xmx, or take fewer slices.",
                null);
        this.bytes = bytes;
        this.limit = limit;
    }

    /** {@return the bytes its voxels, or so many slices, would take} */
    public long bytes() {
        return bytes;
    }

    /** {@return the bytes they may take} */
    public long limit() {
        return limit;
    }
}
