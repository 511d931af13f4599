package dev.sextant.cli.rules;

import dev.sextant.Sextant;
import dev.sextant.authoring.diff.RuleBaseChanges;
import dev.sextant.authoring.diff.RuleBaseComparison;
import dev.sextant.authoring.diff.ScenarioDifference;
import dev.sextant.cli.option.CacheOption;
import dev.sextant.cli.option.CommonOptions;
import dev.sextant.cli.option.RuleVersionReader;
import dev.sextant.cli.option.ScenarioMapper;
import dev.sextant.cli.terminal.ExitCode;
import dev.sextant.cli.terminal.Terminal;
import dev.sextant.report.diff.DiffJson;
import dev.sextant.report.diff.DiffMarkdown;
import dev.sextant.report.diff.DiffText;
import dev.sextant.report.diff.DiffTotals;
import dev.sextant.scenario.model.InputSet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Says what a change of the rules does to answers. */
@Command(
        name = "diff",
        description = {
            "Compare two rule bases: which answers change, and which changed rule causes each"
                    + " change.",
            "The cause is found by running both rule bases with and without each changed rule."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  sextant rules diff --base main rules-drl scenarios",
            "  sextant rules diff old-rules new-rules scenarios",
            "  sextant rules diff --base rules-drl --rules rules-drl --rules house scenarios"
        })
final class RulesDiffCommand implements Callable<Integer> {

    @Mixin private CommonOptions common;
    @Mixin private CacheOption cache;
    @ParentCommand private RulesCommand rules;
    @Spec private CommandSpec spec;

    @Option(
            names = "--base",
            paramLabel = "OLD",
            description =
                    "Old rules, instead of the argument OLD. Repeatable. Later folders or"
                            + " revisions override earlier ones.")
    private List<String> base = new ArrayList<>();

    @Option(
            names = "--rules",
            paramLabel = "NEW",
            description =
                    "New rules, instead of the argument NEW. Repeatable. Later folders or"
                            + " revisions override earlier ones.")
    private List<String> now = new ArrayList<>();

    @Parameters(
            paramLabel = "OLD NEW PATH",
            arity = "0..*",
            description =
                    "Old rules and new rules, each a folder or a git revision such as main,"
                            + " followed by scenario files or folders (searched recursively).")
    private List<String> named = new ArrayList<>();

    @Option(
            names = "--allow",
            paramLabel = "N",
            description = "Exit with 1 if more than N answers change. Default: ${DEFAULT-VALUE}.")
    private int allowed;

    @Option(
            names = "--format",
            paramLabel = "text|json|markdown",
            description = "Output format. Default: text.")
    private Format format = Format.text;

    /** What output looks like. */
    enum Format {
        /** For people, on a terminal. */
        text,
        /** For machines. */
        json,
        /** For people, in a pull request. */
        markdown
    }

    @Override
    public Integer call() {
        common.apply();
        List<String> rest = new ArrayList<>(named);
        List<String> old = base.isEmpty() ? first(rest) : base;
        List<String> current = now.isEmpty() ? first(rest) : now;
        checkNumber(rest);
        RuleVersionReader compared = new RuleVersionReader(current, spec.commandLine());
        Sextant before = cache.load(compared.read(old));
        Sextant after = cache.load(compared.read(current));
        InputSet intake = rules.terminal().read(rest.stream().map(Path::of).toList());
        rules.terminal().complain(intake.warnings());
        RuleBaseComparison comparison = before.bench().comparedWith(after);
        ScenarioMapper<ScenarioDifference> each =
                new ScenarioMapper<>(
                        rules.terminal(), scenario -> Optional.of(comparison.of(scenario)));
        List<ScenarioDifference> differences = each.of(intake);
        DiffTotals totals =
                DiffTotals.of(differences, intake.rejected().size(), failed(intake, differences));
        print(comparison.changes(), differences, totals, before, after);
        ExitCode code = totals.flipped() > allowed ? ExitCode.FINDINGS : ExitCode.FINE;
        return each.code().or(code).number();
    }

    /** Takes the first of those named without an option. */
    private static List<String> first(List<String> rest) {
        return rest.isEmpty() ? List.of() : List.of(rest.remove(0));
    }

    private void checkNumber(List<String> rest) {
        if (rest.isEmpty()) {
            int wanted = 3 - Math.min(1, base.size()) - Math.min(1, now.size());
            String what = List.of("PATH", "NEW and PATH", "OLD, NEW and PATH").get(wanted - 1);
            throw new ParameterException(
                    spec.commandLine(),
                    what
                            + " expected, found "
                            + named.size()
                            + "\n"
                            + "  Maybe name the scenarios last: sextant rules diff main rules-drl"
                            + " scenarios");
        }
        if (allowed < 0) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--allow (" + allowed + ") is negative\n  Maybe omit the option.");
        }
    }

    private static int failed(InputSet intake, List<ScenarioDifference> differences) {
        return intake.scenarios().size() - differences.size();
    }

    private void print(
            RuleBaseChanges changes,
            List<ScenarioDifference> differences,
            DiffTotals totals,
            Sextant before,
            Sextant after) {
        Terminal terminal = rules.terminal();
        switch (format) {
            case text ->
                    terminal.print(DiffText.lines(changes, differences, totals, terminal.width()));
            case json ->
                    terminal.print(
                            DiffJson.write(
                                    changes,
                                    differences,
                                    totals,
                                    before.rulebook().digest(),
                                    after.rulebook().digest()));
            case markdown -> terminal.print(DiffMarkdown.lines(changes, differences, totals));
        }
    }
}
