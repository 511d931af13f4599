package dev.sextant.record.model;

/** The digest by which a decision is known: that of the record without it. */
public final class DecisionId {

    private DecisionId() {}

    /** The record with its digest. */
    public static DecisionRecord given(DecisionRecord record) {
        return record.with(of(record));
    }

    /** The digest of a record, whatever it says of it. */
    public static String of(DecisionRecord record) {
        return of(RecordJson.bytes(record.with(null)));
    }

    /** The digest of a record that is written so where its digest is left out. */
    public static String of(byte[] withoutIt) {
        return DigestDomain.DECISION.hex(withoutIt);
    }
}
