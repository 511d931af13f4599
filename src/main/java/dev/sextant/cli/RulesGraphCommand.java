package dev.sextant.cli;

import dev.sextant.report.RuleGraphDot;
import dev.sextant.rulebook.RuleLinks;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Draws which rule feeds which. */
@Command(
        name = "graph",
        description =
                "Draw which rule feeds which, by the facts between them, in the DOT language of"
                        + " Graphviz.",
        footerHeading = "%nExample:%n",
        footer = "  sextant rules graph | dot -Tsvg > rules.svg")
final class RulesGraphCommand implements Callable<Integer> {

    @Mixin private CommonOptions common;
    @Mixin private RulesOption ruleFolder;
    @ParentCommand private RulesCommand rules;

    @Override
    public Integer call() {
        common.apply();
        rules.terminal().print(RuleGraphDot.lines(RuleLinks.of(ruleFolder.rulebook())));
        return ExitCode.FINE.number();
    }
}
