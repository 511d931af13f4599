/** Renders audits, queries, replays and verifications. */
package dev.sextant.report.audit;
