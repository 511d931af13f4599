package dev.sextant.cli.rules;

import dev.sextant.authoring.check.ProblemPage;
import dev.sextant.authoring.check.ProblemPages;
import dev.sextant.cli.terminal.Terminal;
import dev.sextant.report.rules.ProblemPageJson;
import dev.sextant.report.rules.ProblemPageText;
import dev.sextant.source.SpellingSuggestion;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Explains one kind of problem, or lists all kinds. */
record ProblemExplanation(CommandLine command, Terminal terminal) {

    /**
     * Prints the page of a code; for an empty code, the list of all.
     *
     * @throws ParameterException if there is no such code
     */
    void print(String code, boolean json) {
        List<ProblemPage> pages =
                code.isEmpty() ? ProblemPages.all() : ProblemPages.of(code).stream().toList();
        if (pages.isEmpty()) {
            throw new ParameterException(
                    command, "Unknown problem code (" + code + ")\n  " + maybe(code));
        }
        if (json) {
            terminal.print(ProblemPageJson.write(pages));
        } else if (code.isEmpty()) {
            terminal.print(ProblemPageText.list(pages));
        } else {
            terminal.print(ProblemPageText.lines(pages.get(0), terminal.width()));
        }
    }

    private static String maybe(String code) {
        List<String> codes = ProblemPages.all().stream().map(ProblemPage::code).toList();
        return SpellingSuggestion.nearest(code, codes)
                .map(nearest -> "Maybe you mean (" + nearest + ").")
                .orElse("Maybe look it up in the list: sextant rules check --explain");
    }
}
