/**
 * Stand-ins for tests without a network: an embedded federation of issuer, Spot and DICOMweb nodes, and a study of a body that
 * never was. Begin with {@link io.github.imbrex.testkit.EmbeddedFederation} to see a whole journey. To see what a client does
 * when a server goes wrong, take {@link io.github.imbrex.testkit.FaultServer}, whatever the client is written in.
 */
@NullMarked
package io.github.imbrex.testkit;

import org.jspecify.annotations.NullMarked;
