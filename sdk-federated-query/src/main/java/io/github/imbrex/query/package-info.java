/**
 * Cohort queries over many sites.
 *
 * <p>Say who is looked for with a {@link io.github.imbrex.query.CohortQuery}, ask with a {@link
 * io.github.imbrex.query.FederatedSearch}, and read the {@link io.github.imbrex.query.Answer}: one {@link
 * io.github.imbrex.query.SiteOutcome} for every site asked, and {@link io.github.imbrex.query.Count}s with bounds. What
 * did not arrive is part of the answer, never an exception and never silence.
 */
@NullMarked
package io.github.imbrex.query;

import org.jspecify.annotations.NullMarked;
