package dev.sextant.record.replay;

import dev.sextant.record.model.RecordLine;

/**
 * The result of a record.
 *
 * @param file the file that it is in, as the user named it
 * @param line the record with its line
 * @param replayed the result
 */
public record ReplayedLine(String file, RecordLine line, ReplayResult replayed) {}
