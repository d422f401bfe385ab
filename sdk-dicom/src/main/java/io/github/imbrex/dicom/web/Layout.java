package io.github.imbrex.dicom.web;

/**
 * How the files of a download are named. Whichever is chosen, each instance has a file of its own, names suit all file
 * systems, and patient name and patient ID are not in them. A download that is taken up again leaves files where they
 * are.
 *
 * @since 0.1
 */
public enum Layout {

    /** {@code <study>/<series>/<instance>.dcm}, all three by their UIDs. */
    UID,

    /**
     * Names for people: {@code 20240131_5f2a9c1b7e6d4a30/003_T2_TSE_axial/00012_9c56cc51b374c3ba.dcm}, by study date,
     * number and description of the series and number of the instance, with digests of UIDs where others could have the
     * same. A series without a number has {@code series} in its place.
     *
     * <p>Letters and digits of all scripts are kept, everything else becomes {@code _}, and long texts are cut. A series
     * description is free text: <strong>it may hold what identifies a person</strong>, as people type names into it.
     */
    DESCRIPTION
}
