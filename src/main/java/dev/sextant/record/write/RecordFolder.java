package dev.sextant.record.write;

import dev.sextant.record.key.SigningKey;
import dev.sextant.record.model.DecisionRecord;
import dev.sextant.source.document.JsonText;
import dev.sextant.store.FileFingerprint;
import dev.sextant.store.OutputFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the records of a run to a folder, and seals it. It goes on, where the run was interrupted,
 * to the same bytes. Not safe for use by several threads.
 */
public final class RecordFolder {

    /** The name of the file that the records stand in. */
    public static final String RECORDS = "records.jsonl";

    /** The names that its files can have. */
    public static final Set<String> NAMES =
            Set.of(Manifest.FILE, RulesZip.FILE, RECORDS, Seal.FILE, Envelope.FILE);

    /** Under what name the work has who signs. */
    public static final String SIGNED = "signed by";

    private final byte[] manifest;
    private final byte[] rules;
    private final SigningKey key;
    private final String java;
    private final String redactionKey;
    private HashChain chain;

    /**
     * @param manifest what makes the records
     * @param rules the rules, packed
     * @param key signs the seal; null where nobody does
     */
    public RecordFolder(ObjectNode manifest, byte[] rules, SigningKey key) {
        this.manifest = JsonText.indented(manifest).getBytes(StandardCharsets.UTF_8);
        this.rules = rules.clone();
        this.key = key;
        this.java =
                manifest.at("/java/version").asString()
                        + ", "
                        + manifest.at("/java/vendor").asString();
        this.redactionKey = manifest.at("/records/redactionKey").stringValue(null);
        this.chain = HashChain.begin(manifest);
    }

    /** The names of the files that it writes. */
    public List<String> files() {
        return key == null
                ? List.of(Manifest.FILE, RulesZip.FILE, RECORDS, Seal.FILE)
                : List.of(Manifest.FILE, RulesZip.FILE, RECORDS, Seal.FILE, Envelope.FILE);
    }

    /** What identifies the run that wrote the records. */
    public Map<String, String> work() {
        Map<String, String> work = new TreeMap<>();
        work.put("records", DecisionRecord.SCHEMA);
        work.put("java", java);
        if (redactionKey != null) {
            work.put("redacted by", redactionKey);
        }
        if (key != null) {
            work.put(SIGNED, key.publicKey().id());
        }
        return work;
    }

    /** Writes what stands before all records. */
    public void begin(OutputFolder folder) throws IOException {
        folder.add(Manifest.FILE, manifest);
        folder.add(RulesZip.FILE, rules);
    }

    /** Goes on behind the records that were written when {@link #state()} was asked for. */
    public void resume(ObjectNode state) {
        chain = HashChain.resume(state);
    }

    /** From where it can go on. */
    public ObjectNode state() {
        return chain.state();
    }

    /** Writes the next record. */
    public void add(WrittenRecord record, OutputFolder folder) throws IOException {
        folder.add(RECORDS, chain.add(record));
    }

    /**
     * Seals the folder: no file may grow after that.
     *
     * @param result the result of the work
     */
    public void seal(OutputFolder folder, ObjectNode result) throws IOException {
        Map<String, FileFingerprint> files = new TreeMap<>(folder.marks());
        files.keySet().removeAll(Seal.NOT_AMONG_FILES);
        ObjectNode seal = Seal.of(chain, manifest, files, folder.work(), result);
        byte[] sealed = JsonText.indented(seal).getBytes(StandardCharsets.UTF_8);
        folder.add(Seal.FILE, sealed);
        if (key != null) {
            folder.add(
                    Envelope.FILE,
                    Envelope.write(sealed, seal.get(Seal.ROOT).asString(), key)
                            .getBytes(StandardCharsets.UTF_8));
        }
    }
}
