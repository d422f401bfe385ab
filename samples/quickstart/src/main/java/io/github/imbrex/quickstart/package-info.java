/** The SDK in one small class. */
package io.github.imbrex.quickstart;
