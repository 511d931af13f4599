/** What data files hold: limits, prices, weights and thresholds, each with its source and date. */
package dev.sextant.fact.figure;
