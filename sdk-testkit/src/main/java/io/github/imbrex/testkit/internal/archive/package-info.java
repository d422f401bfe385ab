/** Not part of the API: a DICOMweb archive over plain sockets that does everything right unless told otherwise. */
@NullMarked
package io.github.imbrex.testkit.internal.archive;

import org.jspecify.annotations.NullMarked;
