package io.github.imbrex.dicom;

/**
 * How a data set and its pixels are encoded (PS3.5 section 10). UIDs this version has not heard of are kept as they are
 * and count as explicit little endian with pixels in fragments.
 *
 * @param uid such as {@code 1.2.840.10008.1.2.1}
 * @since 0.1
 */
public record TransferSyntax(String uid) {

    /** Implicit VR Little Endian, the default of DICOM networks. */
    public static final TransferSyntax IMPLICIT_LITTLE_ENDIAN = new TransferSyntax(Uid.ImplicitVRLittleEndian);
    /** Explicit VR Little Endian, the default of files. */
    public static final TransferSyntax EXPLICIT_LITTLE_ENDIAN = new TransferSyntax(Uid.ExplicitVRLittleEndian);
    /** Explicit VR Big Endian, retired. */
    public static final TransferSyntax EXPLICIT_BIG_ENDIAN = new TransferSyntax(Uid.ExplicitVRBigEndian);
    /** Deflated Explicit VR Little Endian. */
    public static final TransferSyntax DEFLATED_LITTLE_ENDIAN = new TransferSyntax(Uid.DeflatedExplicitVRLittleEndian);

    /** {@return whether elements carry no VR} */
    public boolean isImplicit() {
        return uid.equals(Uid.ImplicitVRLittleEndian) || uid.equals("1.2.840.10008.1.20");
    }

    /** {@return whether numbers are big endian} */
    public boolean isBigEndian() {
        return uid.equals(Uid.ExplicitVRBigEndian);
    }

    /** {@return whether the whole data set is deflated} */
    public boolean isDeflated() {
        return uid.equals(Uid.DeflatedExplicitVRLittleEndian);
    }

    /** {@return whether pixels are not native but in fragments, each frame encoded} */
    public boolean isEncapsulated() {
        return !isImplicit() && !isBigEndian() && !isDeflated() && !uid.equals(Uid.ExplicitVRLittleEndian);
    }

    /** {@return whether PS3.6 lists the UID} */
    public boolean isKnown() {
        return Uid.name(uid).isPresent();
    }

    /** {@return the name in PS3.6, else the UID} */
    public String name() {
        return Uid.name(uid).orElse(uid);
    }

    @Override
    public String toString() {
        return name();
    }
}
