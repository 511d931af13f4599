package dev.sextant.engine;

import dev.sextant.engine.plan.PlanCode;
import dev.sextant.rulebook.folder.RuleFolder;
import dev.sextant.rulebook.folder.TrustLevel;
import dev.sextant.source.AtomicFileWriter;
import dev.sextant.source.Digest;
import dev.sextant.source.FileOwnership;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps compiled rules in a folder, for compiling takes ten times as long as deciding.
 *
 * <p>An entry is found by everything that it was made from: the path and the bytes of each file of
 * the rules, the name of their folder, the bytes of Sextant, the version of Drools and that of
 * Java. It begins with the digest of the rest, so that one that was damaged or cut off is never
 * used. Nothing in it is signed: whoever may write in the folder may put code there. So a folder or
 * an entry that is a link, or that others can change, is neither read nor written. Rules of which
 * any code is trusted are not kept.
 *
 * <p>Safe for use by several threads and processes: an entry comes to be at one stroke.
 */
public final class CompileCache {

    private static final Logger LOG = LoggerFactory.getLogger(CompileCache.class);

    private static final String ENDING = ".rules";
    private static final String PLAN_ENDING = ".plan";

    private static final FileOwnership OWNERSHIP = FileOwnership.ofProcess();

    /** So many entries stay; the rules of a project and of its branches are fewer. */
    private static final int MOST_KEPT = 20;

    private final Path folder;

    /**
     * @param folder where entries are kept; it comes to be when there is one to keep
     */
    public CompileCache(Path folder) {
        this.folder = folder;
    }

    /** What a folder of rules was built to, where that was kept and is whole. */
    Optional<BuiltRules> find(RuleFolder rules) {
        if (rules.trust() == TrustLevel.ANY_CODE) {
            return Optional.empty();
        }
        try {
            Path entry = entry(rules, ENDING);
            if (!Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)
                    || !isPrivate(folder)
                    || !isPrivate(entry)) {
                return Optional.empty();
            }
            Optional<BuiltRules> built = BuiltRules.of(Files.readAllBytes(entry));
            LOG.info("{} {}", built.isPresent() ? "compiled rules of" : "damaged:", entry);
            return built;
        } catch (IOException | RuntimeException e) {
            LOG.info("compiled rules cannot be read from {}: {}", folder, e.toString());
            return Optional.empty();
        }
    }

    /** Returns the plan of a folder of rules, where it was stored and is complete. */
    Optional<PlanCode> findPlan(RuleFolder rules) {
        if (rules.trust() == TrustLevel.ANY_CODE) {
            return Optional.empty();
        }
        try {
            Path entry = entry(rules, PLAN_ENDING);
            boolean isThere = Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS);
            return isThere && isPrivate(folder) && isPrivate(entry)
                    ? StoredPlan.of(Files.readAllBytes(entry))
                    : Optional.empty();
        } catch (IOException | RuntimeException e) {
            LOG.info("the plan cannot be read from {}: {}", folder, e.toString());
            return Optional.empty();
        }
    }

    /** Stores the plan of a folder of rules. Where that is not possible, nothing is stored. */
    void keepPlan(RuleFolder rules, PlanCode plan) {
        if (rules.trust() == TrustLevel.ANY_CODE) {
            return;
        }
        try {
            write(entry(rules, PLAN_ENDING), StoredPlan.bytes(plan));
        } catch (IOException | RuntimeException failure) {
            LOG.info("the plan cannot be stored in {}: {}", folder, failure.toString());
        }
    }

    /** Keeps what a folder of rules was built to. Where that is not possible, nothing is kept. */
    void keep(RuleFolder rules, BuiltRules built) {
        if (rules.trust() == TrustLevel.ANY_CODE) {
            return;
        }
        try {
            write(entry(rules, ENDING), built.bytes());
        } catch (IOException | RuntimeException failure) {
            LOG.info("compiled rules cannot be stored in {}: {}", folder, failure.toString());
        }
    }

    private void write(Path entry, byte[] bytes) throws IOException {
        FileOwnership.createPrivateFolder(folder);
        if (isPrivate(folder)) {
            AtomicFileWriter.write(entry, bytes);
            dropOldest(ENDING);
            dropOldest(PLAN_ENDING);
        }
    }

    /** Compiled rules are code: whoever can change them runs code as this user. */
    private static boolean isPrivate(Path path) {
        boolean isPrivate = OWNERSHIP.isPrivate(path);
        if (!isPrivate) {
            LOG.warn("{} is not used as a cache: it is a link, or others can change it", path);
        }
        return isPrivate;
    }

    private Path entry(RuleFolder rules, String ending) throws IOException {
        List<byte[]> parts = new ArrayList<>();
        for (String part :
                List.of(
                        rules.digest(),
                        String.join("\n", rules.names()),
                        BuildFingerprint.fingerprint())) {
            parts.add(part.getBytes(StandardCharsets.UTF_8));
        }
        return folder.resolve(Digest.sha256(parts) + ending);
    }

    private void dropOldest(String ending) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> newestFirst =
                    entries.filter(file -> file.toString().endsWith(ending))
                            .sorted(Comparator.comparing(CompileCache::time).reversed())
                            .toList();
            for (int index = MOST_KEPT; index < newestFirst.size(); index++) {
                Files.deleteIfExists(newestFirst.get(index));
            }
        }
    }

    /** Another process may have taken the file away meanwhile. */
    private static long time(Path file) {
        return file.toFile().lastModified();
    }
}
