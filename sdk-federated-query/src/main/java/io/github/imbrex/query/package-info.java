/** Cohort queries over many sites. */
@NullMarked
package io.github.imbrex.query;

import org.jspecify.annotations.NullMarked;
