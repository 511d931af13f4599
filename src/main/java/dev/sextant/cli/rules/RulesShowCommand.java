package dev.sextant.cli.rules;

import dev.sextant.cli.option.CommonOptions;
import dev.sextant.cli.option.OutputFormat;
import dev.sextant.cli.option.RuleFinder;
import dev.sextant.cli.option.RulesOption;
import dev.sextant.cli.terminal.ExitCode;
import dev.sextant.cli.terminal.Terminal;
import dev.sextant.report.rules.RuleDetailsText;
import dev.sextant.report.rules.RuleListJson;
import dev.sextant.rulebook.graph.RuleLinks;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.rulebook.model.Rulebook;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Shows a rule. */
@Command(
        name = "show",
        description =
                "Show a rule: its sentence, source and text, which rules feed it, and which rules"
                        + " it feeds.",
        footerHeading = "%nExample:%n",
        footer = "  sextant rules show kubernetes/long-running")
final class RulesShowCommand implements Callable<Integer> {

    @Mixin private CommonOptions common;
    @Mixin private RulesOption ruleFolder;
    @ParentCommand private RulesCommand rules;
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "ID of the rule, such as kubernetes/long-running.")
    private String id;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "Output format. Default: text.")
    private OutputFormat format = OutputFormat.text;

    @Override
    public Integer call() {
        common.apply();
        Rulebook rulebook = ruleFolder.rulebook();
        Rule rule = RuleFinder.find(id, rulebook, spec.commandLine());
        RuleLinks links = RuleLinks.of(rule, rulebook);
        Terminal terminal = rules.terminal();
        if (format == OutputFormat.json) {
            terminal.print(RuleListJson.write(List.of(links), rulebook));
        } else {
            terminal.print(RuleDetailsText.lines(links, rulebook, terminal.width()));
        }
        return ExitCode.FINE.number();
    }
}
