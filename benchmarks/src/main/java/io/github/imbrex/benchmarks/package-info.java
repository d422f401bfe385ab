/** JMH benchmarks. They measure ratios within one run; the README beside the pom says how to read them. */
@NullMarked
package io.github.imbrex.benchmarks;

import org.jspecify.annotations.NullMarked;
