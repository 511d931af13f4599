package dev.sextant.record.verify;

import dev.sextant.record.write.FolderSeal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The result of verifying a folder of records.
 *
 * @param folder the folder as the user named it
 * @param seal what it says of itself
 * @param rules the rules that it was made with; null where that cannot be read
 * @param records how many records were read
 * @param root the root of the seal that was verified; null where there is none
 * @param redacted the paths of the facts that were redacted from the records
 * @param files the files that were verified, by name
 * @param anchor what besides the folder itself vouches for it
 * @param reports the files that were asked about, with the names of those that they are copies of
 * @param findings what is not as it should be, file by file
 * @param unlisted how much more there is
 */
public record VerificationResult(
        String folder,
        FolderSeal seal,
        MadeWith rules,
        long records,
        String root,
        List<String> redacted,
        List<String> files,
        Anchor anchor,
        Map<String, String> reports,
        List<Discrepancy> findings,
        long unlisted) {

    /** Copies what it is given. */
    public VerificationResult {
        redacted = List.copyOf(redacted);
        files = List.copyOf(files);
        reports = new TreeMap<>(reports);
        findings = List.copyOf(findings);
    }

    /** Whether all is as it was sealed, though it may not be what was asked for. */
    public boolean isWhole() {
        return unlisted == 0
                && findings.stream().allMatch(each -> each.kind() == Discrepancy.Kind.OTHER);
    }

    /** Whether all is as it was sealed, and as it was expected. */
    public boolean isFine() {
        return findings.isEmpty() && unlisted == 0;
    }

    /**
     * The rules that records were made with.
     *
     * @param digest the SHA-256 of all their files
     * @param folders the folders that they were read from, the lowest first
     * @param knowledge whose opinions counted: {@code all} or {@code article}
     * @param isUnsafe whether any code of theirs was trusted
     * @param areThoseAsked whether they are those that they were to be compared with; null where
     *     nobody asked
     */
    public record MadeWith(
            String digest,
            List<String> folders,
            String knowledge,
            boolean isUnsafe,
            Boolean areThoseAsked) {

        /** Copies the folders. */
        public MadeWith {
            folders = List.copyOf(folders);
        }
    }

    /**
     * Expectations from outside the folder.
     *
     * @param key the id of the key that must have signed; null where any may have
     * @param root the root that the seal must have; null where it may have any
     */
    public record Anchor(String key, String root) {

        /** Whether there is none: then the folder vouches for itself alone. */
        public boolean isNone() {
            return key == null && root == null;
        }
    }
}
