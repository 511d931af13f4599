package dev.sextant.fact.verdict;

import dev.sextant.fact.Conclusion;

/**
 * Something to know about an answer.
 *
 * @param statement the key of the statement
 * @param about the name of the workload or platform
 * @param kind what the notice shows
 */
public record Notice(String statement, String about, NoticeKind kind) implements Conclusion {}
