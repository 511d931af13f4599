package dev.sextant.cli;

import dev.sextant.report.RuleListJson;
import dev.sextant.report.RuleListText;
import dev.sextant.rulebook.RuleLinks;
import dev.sextant.rulebook.Rulebook;
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
