package dev.sextant.record.verify;

import dev.sextant.record.key.PublicKeyFile;
import dev.sextant.record.write.RecordFolder;
import dev.sextant.rulebook.folder.RuleFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Verifies folders of records: whether every byte is as it was sealed, whether the seal is the one
 * that was expected, and signed by whom it should be.
 *
 * @param key the key that must have signed; null for any, or none
 * @param root the root that the seal must have, in 64 lower-case hexadecimal digits; null for any
 * @param rules the rules that the records must have been made with; null for any
 * @param reports files that must be copies of files of the run
 */
public record Verifier(PublicKeyFile key, String root, RuleFolder rules, List<Path> reports) {

    /** Copies the reports. */
    public Verifier {
        reports = List.copyOf(reports);
    }

    /** Whether a folder holds anything that could be verified. */
    public static boolean isOfRecords(Path folder) {
        return RecordFolder.NAMES.stream().anyMatch(name -> Files.exists(folder.resolve(name)))
                || RecordFolder.NAMES.stream()
                        .anyMatch(name -> Files.exists(folder.resolve(name + ".part")));
    }

    /**
     * Verifies a folder.
     *
     * @throws IOException if a file cannot be read
     */
    public VerificationResult verify(Path folder) throws IOException {
        return new FolderVerification(this, folder).go();
    }
}
