package dev.sextant.record.write;

import dev.sextant.record.model.DecisionRecord;
import dev.sextant.record.model.RecordLine;

/**
 * A record with the place where it was kept.
 *
 * @param record the record
 * @param index its number in the chain, from 1; null where it stands in none
 * @param previous the link that it is bound to; null where it stands in no chain
 * @param seal what its folder says of itself; null where it is in none
 */
public record StoredRecord(DecisionRecord record, Long index, String previous, FolderSeal seal) {

    /** A record that is kept nowhere. */
    public static StoredRecord alone(DecisionRecord record) {
        return new StoredRecord(record, null, null, null);
    }

    /**
     * A record of a file.
     *
     * @param seal what the folder says of itself; null where the file is in none
     */
    public static StoredRecord of(RecordLine line, FolderSeal seal) {
        return new StoredRecord(line.record(), line.index(), line.previous(), seal);
    }
}
