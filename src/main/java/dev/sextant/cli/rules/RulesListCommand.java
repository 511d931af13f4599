package dev.sextant.cli.rules;

import dev.sextant.cli.option.CommonOptions;
import dev.sextant.cli.option.OutputFormat;
import dev.sextant.cli.option.RulesOption;
import dev.sextant.cli.terminal.ExitCode;
import dev.sextant.cli.terminal.Terminal;
import dev.sextant.report.rules.RuleListJson;
import dev.sextant.report.rules.RuleListText;
import dev.sextant.rulebook.graph.RuleLinks;
import dev.sextant.rulebook.model.Rulebook;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Lists rules. */
@Command(
        name = "list",
        description = "List the rules, each with its stage and its sentence.",
        footerHeading = "%nExample:%n",
        footer = "  sextant rules list")
final class RulesListCommand implements Callable<Integer> {

    @Mixin private CommonOptions common;
    @Mixin private RulesOption ruleFolder;
    @ParentCommand private RulesCommand rules;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "Output format. Default: text.")
    private OutputFormat format = OutputFormat.text;

    @Override
    public Integer call() {
        common.apply();
        Rulebook rulebook = ruleFolder.rulebook();
        Terminal terminal = rules.terminal();
        if (format == OutputFormat.json) {
            terminal.print(RuleListJson.write(RuleLinks.of(rulebook), rulebook));
        } else {
            terminal.print(RuleListText.lines(rulebook, terminal.width()));
        }
        return ExitCode.FINE.number();
    }
}
