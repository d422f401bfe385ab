package io.github.imbrex.dicom.web;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/**
 * A file to be stored, as it was when it was looked at.
 *
 * @param index its place among the files given
 * @param file where it lies
 * @param size in bytes
 * @param modified when it was last written to
 * @param study Study Instance UID
 * @param series Series Instance UID
 * @param sop SOP Instance UID
 */
record StoreSource(int index, Path file, long size, FileTime modified, String study, String series, String sop) {}
