package dev.sextant.cli.rules;

import dev.sextant.cli.option.CommonOptions;
import dev.sextant.cli.option.RuleFinder;
import dev.sextant.cli.option.RulesOption;
import dev.sextant.cli.terminal.ExitCode;
import dev.sextant.report.rules.RuleGraphDot;
import dev.sextant.report.rules.RuleGraphSvg;
import dev.sextant.rulebook.graph.RuleLinks;
import dev.sextant.rulebook.graph.RuleNeighbors;
import dev.sextant.rulebook.model.Rulebook;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Draws which rule feeds which. */
@Command(
        name = "graph",
        description = {
            "Draw which rules feed each other, and the facts between them.",
            "In SVG, rules of a folder that read and conclude the same facts share a box. Given"
                    + " facts and figures are drawn only with --of."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  sextant rules graph --format svg > rules.svg",
            "  sextant rules graph --of serverless/lock-in | dot -Tpdf > lock-in.pdf"
        })
final class RulesGraphCommand implements Callable<Integer> {

    @Mixin private CommonOptions common;
    @Mixin private RulesOption ruleFolder;
    @ParentCommand private RulesCommand rules;
    @Spec private CommandSpec spec;

    @Option(
            names = "--of",
            paramLabel = "ID",
            description = "Draw only this rule, what feeds it and what it feeds.")
    private String id;

    @Option(
            names = "--depth",
            paramLabel = "N",
            description =
                    "With --of: number of rules to follow in each direction, 1 or more. Default:"
                            + " 1.")
    private Integer depth;

    @Option(
            names = "--format",
            paramLabel = "dot|svg",
            description = "Output format. Default: dot.")
    private Format format = Format.dot;

    /** What output looks like. */
    enum Format {
        /** For Graphviz. */
        dot,
        /** For people, as a drawing. */
        svg
    }

    @Override
    public Integer call() {
        common.apply();
        checkDepth();
        Rulebook rulebook = ruleFolder.rulebook();
        List<RuleLinks> links = RuleLinks.of(rulebook);
        if (id == null) {
            print(links, () -> RuleGraphSvg.write(links));
        } else {
            RuleFinder.find(id, rulebook, spec.commandLine());
            List<RuleLinks> near = RuleNeighbors.of(links, id, depth == null ? 1 : depth);
            print(near, () -> RuleGraphSvg.write(near, id));
        }
        return ExitCode.FINE.number();
    }

    private void checkDepth() {
        if (depth != null && id == null) {
            throw new ParameterException(
                    spec.commandLine(), "'--depth' requires '--of'\n  Maybe add --of ID.");
        }
        if (depth != null && depth < 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Invalid value for option '--depth': " + depth + " is less than 1");
        }
    }

    private void print(List<RuleLinks> links, Supplier<String> drawing) {
        if (format == Format.svg) {
            rules.terminal().print(drawing.get());
        } else {
            rules.terminal().print(RuleGraphDot.lines(links));
        }
    }
}
