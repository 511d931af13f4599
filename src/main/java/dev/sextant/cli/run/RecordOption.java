package dev.sextant.cli.run;

import dev.sextant.Sextant;
import dev.sextant.cli.terminal.CommandFailedException;
import dev.sextant.record.key.KeyFileException;
import dev.sextant.record.key.SigningKey;
import dev.sextant.record.write.DecisionRecorder;
import dev.sextant.record.write.Manifest;
import dev.sextant.record.write.RecordFolder;
import dev.sextant.record.write.RecordScope;
import dev.sextant.record.write.RulesZip;
import dev.sextant.record.write.ToolVersions;
import dev.sextant.rulebook.folder.RuleFolder;
import dev.sextant.rulebook.model.KnowledgeScope;
import dev.sextant.scenario.InputPathNames;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options for recording and signing the answers of a run. */
final class RecordOption {

    @Option(
            names = "--record",
            paramLabel = "DIR",
            description =
                    "Like --out, and also store a record of every decision, chained and sealed."
                            + " 'sextant verify DIR' detects any later change.")
    private Path folder;

    @Option(
            names = "--sign",
            paramLabel = "KEY",
            description =
                    "With --record: sign the seal with this private key. 'sextant keys new' creates"
                            + " one.")
    private Path key;

    @Option(
            names = "--with-rules",
            description = "With --record: store the text of the rules that fired in each record.")
    private boolean withRules;

    @Option(
            names = "--full",
            description =
                    "With --record: also store in each record why every other rule did not fire."
                            + " This takes about 100 times as long.")
    private boolean full;

    @Mixin private RedactOption redact;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** The folder asked for; null where none is. */
    Path folder() {
        return folder;
    }

    boolean isWanted() {
        return folder != null;
    }

    /** Refuses what says more of records than that there are none. */
    void check() {
        String option = aboutRecords();
        if (!isWanted() && option != null) {
            throw new ParameterException(
                    command.commandLine(),
                    "'" + option + "' requires records\n  Maybe add --record DIR.");
        }
        redact.check();
    }

    /** An option that is given and is about records; null where none is. */
    private String aboutRecords() {
        if (key != null) {
            return "--sign";
        }
        if (redact.isGiven()) {
            return "--redact";
        }
        if (withRules) {
            return "--with-rules";
        }
        return full ? "--full" : null;
    }

    /** The redaction of records. */
    RedactOption redact() {
        return redact;
    }

    /**
     * What makes the record of each decision.
     *
     * @param asked the paths that the inputs are asked for by
     */
    OutcomeRecorder recording(Sextant sextant, KnowledgeScope knowledge, List<Path> asked) {
        return isWanted()
                ? new OutcomeRecorder(
                        sextant,
                        new DecisionRecorder(
                                sextant.rulebook(),
                                knowledge,
                                withRules,
                                InputPathNames.names(asked)),
                        knowledge,
                        full,
                        redact.redaction(sextant.rulebook()))
                : OutcomeRecorder.NONE;
    }

    /**
     * What writes the records; null where none are stored.
     *
     * @throws CommandFailedException if the key cannot be used
     */
    RecordFolder writer(
            RuleFolder rules, KnowledgeScope knowledge, boolean settled, boolean compiled) {
        if (!isWanted()) {
            return null;
        }
        ToolVersions maker = ToolVersions.here(Sextant.VERSION, Sextant.droolsVersion());
        RecordScope extent =
                new RecordScope(
                        knowledge,
                        withRules,
                        full,
                        settled,
                        compiled,
                        redact.paths(),
                        redact.keyId());
        return new RecordFolder(
                Manifest.of(maker, rules, extent), RulesZip.of(rules), signingKey());
    }

    private SigningKey signingKey() {
        try {
            return key == null ? null : SigningKey.read(key);
        } catch (KeyFileException refused) {
            throw new ParameterException(
                    command.commandLine(), refused.getMessage() + "\n  " + refused.maybe());
        }
    }
}
