/** Answers, regions and amounts as people would say them. */
package dev.sextant.report.words;
