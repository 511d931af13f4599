package dev.sextant.audit;

/**
 * What came of a record.
 *
 * @param file the file that it stands in, as the user named it
 * @param line the record with its line
 * @param replayed the result
 */
public record ReplayedLine(String file, RecordLine line, ReplayResult replayed) {}
