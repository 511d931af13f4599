package dev.sextant.report.casefile;

import dev.sextant.record.model.DecisionRecord;
import dev.sextant.record.write.FolderSeal;
import dev.sextant.record.write.StoredRecord;
import java.util.LinkedHashMap;
import java.util.Map;

/** Shows what binds a record: its digests, its place in the chain, the seal of its folder. */
final class CaseSeal {

    private CaseSeal() {}

    /** Terms with their values; what is not known is left out. */
    static Map<String, String> of(StoredRecord kept) {
        Map<String, String> seal = new LinkedHashMap<>();
        DecisionRecord record = kept.record();
        seal.put("decision", record.decision());
        seal.put("schema", record.schema());
        put("input, SHA-256", record.input().sha256(), seal);
        seal.put("rules, SHA-256", record.rules().digest());
        seal.put("knowledge", record.rules().knowledge());
        put("position in the chain", kept.index(), seal);
        put("previous link", kept.previous(), seal);
        if (kept.seal() != null) {
            folder(kept.seal(), seal);
        }
        return seal;
    }

    private static void folder(FolderSeal folder, Map<String, String> seal) {
        put("records in the folder", folder.records(), seal);
        put("root of the seal", folder.root(), seal);
        put(
                "signed by key",
                folder.keys().isEmpty() ? null : String.join(", ", folder.keys()),
                seal);
        put("Sextant", folder.sextant(), seal);
        put("Drools", folder.drools(), seal);
        put("Java", folder.java(), seal);
    }

    private static void put(String term, Object value, Map<String, String> seal) {
        if (value != null) {
            seal.put(term, value.toString());
        }
    }

    /** What the page does not prove, and what does. */
    static String proof(StoredRecord kept) {
        return kept.seal() == null
                ? "This page is no proof, and its content is not sealed. 'sextant run --record DIR'"
                        + " records decisions so that 'sextant verify DIR' can prove them."
                : "This page is no proof. 'sextant verify DIR' is, for the folder DIR that the page"
                        + " was made from. The folder was not verified for this page.";
    }
}
