package dev.sextant.record.model;

/**
 * A line of a file of records.
 *
 * @param line its number in the file, from 1
 * @param index its number in the chain, from 1; null where it stands in none
 * @param previous the link that it follows; null where it stands in no chain
 * @param record what it holds
 */
public record RecordLine(int line, Long index, String previous, DecisionRecord record) {

    /** Whether what stands in the record is what its digest was taken of. */
    public boolean isIntact() {
        return DecisionId.of(record).equals(record.decision());
    }
}
