package dev.sextant.record.model;

import java.util.List;
import java.util.Map;

/**
 * A conclusion that stood at the end.
 *
 * @param number its number in the record, from 1
 * @param type its type
 * @param values its components as people write them
 * @param by every firing that justifies it, by rule and content
 */
public record RecordedConclusion(
        int number, String type, Map<String, String> values, List<RecordedFiring> by) {}
