package dev.sextant.cli.run;

import dev.sextant.record.key.KeyFileException;
import dev.sextant.record.key.RedactionKey;
import dev.sextant.record.redact.RedactedPathException;
import dev.sextant.record.redact.RedactedPaths;
import dev.sextant.record.redact.Redaction;
import dev.sextant.record.redact.RedactionPolicy;
import dev.sextant.record.redact.UnmatchedPaths;
import dev.sextant.rulebook.model.Rulebook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The redaction of records. */
final class RedactOption {

    @Option(
            names = "--redact",
            paramLabel = "PATH",
            split = ",",
            description =
                    "With --record: store only a digest of these facts. Whoever knows a value can"
                        + " prove it with the digest. Examples: *.callsPerMonth, platform.team.*,"
                        + " thumbnails.memory, and *.name for names.")
    private List<String> given = new ArrayList<>();

    @Option(
            names = "--redact-key",
            paramLabel = "FILE",
            description =
                    "With --redact: file of at least 16 random bytes. Store it apart from the"
                            + " records, because whoever has it can guess redacted values.")
    private Path file;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    private RedactedPaths paths;
    private RedactionKey key;
    private Redaction redaction;

    boolean isGiven() {
        return !given.isEmpty() || file != null;
    }

    /** Refuses what nothing can be taken out by. */
    void check() {
        if (!isGiven()) {
            return;
        }
        if (given.isEmpty()) {
            throw wrong("'--redact-key' requires '--redact'", "Maybe add --redact PATH.");
        }
        if (file == null) {
            throw wrong(
                    "'--redact' requires a key: without one, anyone could guess the values from"
                            + " their digests",
                    "Maybe add --redact-key FILE.");
        }
        try {
            paths = RedactedPaths.of(given);
            key = RedactionKey.read(file);
        } catch (RedactedPathException refused) {
            throw wrong("'--redact' " + refused.getMessage(), refused.maybe());
        } catch (KeyFileException refused) {
            throw wrong(refused.getMessage(), refused.maybe());
        }
    }

    private ParameterException wrong(String what, String maybe) {
        return new ParameterException(command.commandLine(), what + "\n  " + maybe);
    }

    /** What takes values out of records; null where nobody does. */
    Redaction redaction(Rulebook rulebook) {
        if (redaction == null && paths != null) {
            redaction = new Redaction(new RedactionPolicy(paths, key), rulebook);
        }
        return redaction;
    }

    /** The paths that are redacted. */
    List<String> paths() {
        return paths == null ? List.of() : paths.paths();
    }

    /** What identifies the key; null where there is none. */
    String keyId() {
        return key == null ? null : key.id();
    }

    /** The paths that the inputs must match; empty if nothing is redacted. */
    Optional<UnmatchedPaths> unmatched() {
        return Optional.ofNullable(paths).map(UnmatchedPaths::new);
    }
}
