package dev.sextant.cli;

import dev.sextant.Sextant;
import dev.sextant.report.ProblemsText;
import dev.sextant.source.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Checks a folder of rules. */
@Command(
        name = "check",
        description = "Say whether the rules compile and keep the conventions.",
        footerHeading = "%nExample:%n",
        footer = "  sextant rules check rules-drl")
final class RulesCheckCommand implements Callable<Integer> {

    @Mixin private CommonOptions common;
    @ParentCommand private RulesCommand rules;

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            description = "The folder of rules. Default: the rules that come with Sextant.")
    private Path folder;

    @Override
    public Integer call() {
        common.apply();
        List<Problem> problems = Sextant.check(RulesOption.folder(folder));
        rules.terminal().print(ProblemsText.lines(problems));
        boolean broken =
                problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
        return (broken ? ExitCode.RULES : ExitCode.FINE).number();
    }
}
