/**
 * The words that several kinds of facts share, such as styles, providers and kinds of workloads.
 */
package dev.sextant.fact.term;
