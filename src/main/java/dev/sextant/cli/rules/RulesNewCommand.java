package dev.sextant.cli.rules;

import dev.sextant.authoring.catalog.NewRule;
import dev.sextant.cli.option.CommonOptions;
import dev.sextant.cli.option.OutputFormat;
import dev.sextant.cli.option.RulesOption;
import dev.sextant.cli.terminal.ExitCode;
import dev.sextant.report.rules.NewRuleJson;
import dev.sextant.report.rules.NewRuleText;
import dev.sextant.rulebook.folder.ScenarioFolders;
import dev.sextant.rulebook.model.RuleId;
import dev.sextant.source.ReadResult;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Begins a rule. */
@Command(
        name = "new",
        description = {
            "Create a rule with a scenario and a statement.",
            "Writes the rule, a scenario in which it fires with the changes that silence it, and"
                + " the statement that the rule is based on. The content is an example to replace."
                + " 'sextant rules check' reports an error until you write the rationale. Existing"
                + " files are never overwritten."
        },
        footerHeading = "%nExample:%n",
        footer = "  sextant rules new kubernetes/needs-usb-device --rules rules-drl --rules house")
final class RulesNewCommand implements Callable<Integer> {

    @Mixin private CommonOptions common;
    @ParentCommand private RulesCommand rules;
    @Spec private CommandSpec spec;

    @Parameters(
            paramLabel = "ID",
            description =
                    "Folder and name of the rule, such as kubernetes/needs-usb-device. For a second"
                            + " rule in the same file, add a period and a suffix.")
    private String id;

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description =
                    "Folder to write to. If several are given, the last. It is created if it does"
                            + " not exist. Default: rules-drl.")
    private List<Path> folders = List.of(RulesOption.FOLDER);

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "Output format. Default: text.")
    private OutputFormat format = OutputFormat.text;

    @Override
    public Integer call() {
        common.apply();
        RuleId rule =
                RuleId.of(id)
                        .orElseThrow(() -> refused("(" + id + ") is not a valid rule ID", near()));
        if (List.of("verdict", "facts", "scenarios").contains(rule.folder())) {
            throw refused(
                    "rules in (" + rule.folder() + ") are too different for a common example",
                    "Maybe copy a similar rule: list them with 'sextant rules list'.");
        }
        Path folder = folders.get(folders.size() - 1);
        if (spec.commandLine().getParseResult().matchedOption("--rules") == null
                && !Files.isDirectory(folder)) {
            throw refused(
                    "there is no folder (" + folder + ") to write the rule to",
                    "Maybe name one with --rules DIR. It is created if it does not exist.");
        }
        return write(rule, folder).number();
    }

    private ExitCode write(RuleId rule, Path folder) {
        Path scenarios = List.copyOf(ScenarioFolders.of(folders).values()).get(folders.size() - 1);
        try {
            ReadResult<NewRule.Written> reading =
                    NewRule.write(rule, folder, scenarios, rules.today());
            if (!reading.problems().isEmpty()) {
                rules.terminal().complain(reading.problems());
                return ExitCode.USAGE;
            }
            print(rule, reading.value(), scenarios);
            return ExitCode.FINE;
        } catch (IOException failure) {
            rules.terminal()
                    .complain(
                            "sextant: the rule cannot be written, and no file was changed: "
                                    + reason(failure)
                                    + "\n"
                                    + "  Maybe you may not write to the folder, or a file has the"
                                    + " name of a folder.");
            return ExitCode.OUTPUT;
        }
    }

    private void print(RuleId rule, NewRule.Written written, Path scenarios) {
        rules.terminal()
                .print(
                        format == OutputFormat.json
                                ? NewRuleJson.write(rule, written)
                                : String.join(
                                                "\n",
                                                NewRuleText.lines(written, checked(), scenarios))
                                        + "\n");
    }

    private static String reason(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return failure.getMessage() + ": permission denied";
        }
        return failure instanceof FileAlreadyExistsException
                ? failure.getMessage() + ": a file of that name exists"
                : failure.getMessage();
    }

    /** Rules that conclude no answer are checked over those that come with Sextant. */
    private List<Path> checked() {
        boolean house =
                folders.size() == 1 && !Files.isDirectory(folders.get(0).resolve("verdict"));
        return house ? List.of(RulesOption.shipped(), folders.get(0)) : folders;
    }

    private String near() {
        return RuleId.near(id)
                .map(near -> "Maybe you mean (" + near + ")?")
                .orElse(
                        "Maybe use a folder and a name in lower case, such as"
                                + " kubernetes/needs-usb-device.");
    }

    private ParameterException refused(String what, String maybe) {
        return new ParameterException(spec.commandLine(), what + "\n  " + maybe);
    }
}
