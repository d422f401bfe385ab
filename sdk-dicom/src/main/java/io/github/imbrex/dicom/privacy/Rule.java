package io.github.imbrex.dicom.privacy;

/**
 * One rule of the check.
 *
 * @param id stable name, such as {@code P-01}
 * @param check what it looks at in two or three words, such as {@code profile-action}
 * @param title one sentence that says what must be so
 * @param source where it comes from, such as {@code PS3.15 E.1.1}
 * @since 0.1
 */
public record Rule(String id, String check, String title, String source) {}
