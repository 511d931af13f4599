/**
 * What happened in one run of the rules: the given facts and where they came from, every conclusion
 * that holds, and the justifications of each.
 *
 * <p>A {@link dev.sextant.trace.PlatformDecider} makes traces; explaining, recording and reporting
 * only read them.
 */
package dev.sextant.trace;
