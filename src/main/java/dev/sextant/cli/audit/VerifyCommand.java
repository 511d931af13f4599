package dev.sextant.cli.audit;

import dev.sextant.cli.option.CommandContext;
import dev.sextant.cli.option.CommonOptions;
import dev.sextant.cli.option.OutputFormat;
import dev.sextant.cli.terminal.ExitCode;
import dev.sextant.record.key.KeyFileException;
import dev.sextant.record.key.PublicKeyFile;
import dev.sextant.record.verify.VerificationResult;
import dev.sextant.record.verify.Verifier;
import dev.sextant.report.audit.VerifyJson;
import dev.sextant.report.audit.VerifyText;
import dev.sextant.rulebook.folder.RuleFolder;
import dev.sextant.rulebook.folder.RuleFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Finds what was changed in a folder of records. */
@Command(
        name = "verify",
        description = {
            "Verify a folder of records, and report every changed byte by file, line and field.",
            "Nothing is decided again. To do that, use 'sextant replay'.",
            "A folder alone is no proof: whoever can write to it can recreate all of it, and no"
                + " change is found. To detect that, store the root or the public key elsewhere,"
                + " and pass it with --expect-root or --key."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  sextant verify records --key audit.pub",
            "  sextant verify records --rules rules-drl",
            "  sextant verify records --report report-that-was-sent.html"
        })
public final class VerifyCommand implements Callable<Integer> {

    private static final String HASH = "[0-9a-f]{64}";

    @Mixin private CommonOptions common;
    @ParentCommand private CommandContext context;
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Folder that a run wrote with --record.")
    private Path folder;

    @Option(
            names = "--key",
            paramLabel = "PUB",
            description =
                    "Public key that must have signed the seal. The key alone determines the"
                            + " algorithm. What the folder says about it is ignored.")
    private Path key;

    @Option(
            names = "--expect-root",
            paramLabel = "HASH",
            description = "Root that the seal must have, as stored elsewhere.")
    private String root;

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description =
                    "Rules that the records must have been made with. Repeatable. Later folders"
                            + " override earlier ones. Default: any rules.")
    private List<Path> rules = new ArrayList<>();

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description =
                    "File that must be a copy of a file of the run, such as its HTML report. Its"
                            + " name and location do not matter. Repeatable.")
    private List<Path> reports = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "Output format. Default: text.")
    private OutputFormat format = OutputFormat.text;

    @Override
    public Integer call() {
        common.apply();
        check();
        try {
            VerificationResult verification =
                    new Verifier(key(), root(), rules(), reports).verify(folder);
            if (format == OutputFormat.json) {
                context.terminal().print(VerifyJson.write(verification));
            } else {
                context.terminal().print(VerifyText.lines(verification));
            }
            return (verification.isFine() ? ExitCode.FINE : ExitCode.DIFFERS).number();
        } catch (IOException failure) {
            throw wrong(
                    folder + " cannot be read: " + failure.getMessage(),
                    "Maybe you may not read it, or the disk has an error.");
        }
    }

    private void check() {
        if (!Files.isDirectory(folder)) {
            throw wrong("there is no folder " + folder, "Maybe the path is misspelled.");
        }
        if (!Verifier.isOfRecords(folder)) {
            throw wrong(
                    folder + " is not a folder of records",
                    "Maybe the path is misspelled, or the run had no --record.");
        }
        for (Path report : reports) {
            if (!Files.isRegularFile(report)) {
                throw wrong("there is no file " + report, "Maybe the path is misspelled.");
            }
        }
    }

    private PublicKeyFile key() {
        try {
            return key == null ? null : PublicKeyFile.read(key);
        } catch (KeyFileException refused) {
            throw wrong(refused.getMessage(), refused.maybe());
        }
    }

    private String root() {
        String hash = root == null ? null : root.strip().toLowerCase(Locale.ROOT);
        if (hash != null && !hash.matches(HASH)) {
            throw wrong(
                    "Invalid value for option '--expect-root': (" + root + ") is not a root",
                    "Maybe use the 64 digits that 'sextant verify' printed for the folder.");
        }
        return hash;
    }

    private RuleFolder rules() {
        if (rules.isEmpty()) {
            return null;
        }
        RuleFolder read = RuleFolders.read(rules);
        if (read.files().stream().noneMatch(file -> file.path().endsWith(".drl"))) {
            throw wrong(
                    "there are no rules in " + read.name(),
                    "Maybe name another folder, such as rules-drl.");
        }
        return read;
    }

    private ParameterException wrong(String what, String maybe) {
        return new ParameterException(spec.commandLine(), what + "\n  " + maybe);
    }
}
