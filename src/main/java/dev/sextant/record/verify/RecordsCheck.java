package dev.sextant.record.verify;

import dev.sextant.record.write.ChainEnd;
import dev.sextant.source.Digest;
import dev.sextant.store.FileFingerprint;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;

/** Goes through a file of records once: along its chain, and for the digest of all its bytes. */
final class RecordsCheck {

    private final String name;
    private final Path file;
    private final MessageDigest digest = Digest.ofSha256();
    private long records;

    /**
     * @param name the file as the user would name it
     */
    RecordsCheck(String name, Path file) {
        this.name = name;
        this.file = file;
    }

    /**
     * Reports what is not as it was, and says where the chain ends.
     *
     * @param first the link that the first line should name; null where that is not known
     * @param end where the chain should end; null where that is not known
     */
    ChainEnd walk(String first, ChainEnd end, DiscrepancyCollector findings) throws IOException {
        ChainFindings chain = new ChainFindings(name);
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            ChainWalk walk = new ChainWalk(new ChainLines(in), first, end, chain);
            ChainEnd reached = walk.go();
            records = walk.read();
            chain.all().forEach(findings::add);
            findings.skip(chain.unlisted());
            return reached;
        }
    }

    /** How many records there are. */
    long records() {
        return records;
    }

    /** The records. */
    FileFingerprint mark() throws IOException {
        return new FileFingerprint(Files.size(file), Digest.hex(digest));
    }
}
