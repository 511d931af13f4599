package dev.sextant.cli;

import dev.sextant.Sextant;
import dev.sextant.authoring.Catalogue;
import dev.sextant.report.CatalogueJson;
import dev.sextant.report.CatalogueMarkdown;
import dev.sextant.report.CatalogueText;
import dev.sextant.report.Outcome;
import dev.sextant.scenario.Intake;
import dev.sextant.scenario.Scenario;
import dev.sextant.trace.DecisionFailed;
import dev.sextant.trace.Trace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes the page of a rule base. */
@Command(
        name = "doc",
        description =
                "Tell of each rule what it says, what it stands on, its conditions, its scenario,"
                        + " and in how many stories it counted: how often what it concludes stands"
                        + " in the tree under an answer, a remark or a style that is ruled out.",
        footerHeading = "%nExample:%n",
        footer = "  sextant rules doc --format markdown rules-drl")
final class RulesDocCommand implements Callable<Integer> {

    @Mixin private CommonOptions common;
    @ParentCommand private RulesCommand rules;

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            description =
                    "The folder of rules, with that of the scenarios beside it. Default: the rules"
                            + " that come with Sextant.")
    private Path folder;

    @Option(names = "--format", paramLabel = "text|json|markdown", description = "Default: text.")
    private Format format = Format.text;

    private ExitCode code = ExitCode.FINE;

    /** What output looks like. */
    enum Format {
        /** For people, on a terminal. */
        text,
        /** For machines. */
        json,
        /** For people, as a page. */
        markdown
    }

    @Override
    public Integer call() {
        common.apply();
        Path asked = RulesOption.folder(folder);
        Sextant sextant = Sextant.load(asked);
        Path scenarios = asked.resolveSibling("scenarios");
        print(
                sextant.catalogue(scenarios, traces(sextant, scenarios.resolve("stories"))),
                sextant.rulebook().digest());
        return code.number();
    }

    private Optional<List<Trace>> traces(Sextant sextant, Path stories) {
        if (!Files.isDirectory(stories)) {
            return Optional.empty();
        }
        Intake intake = Sextant.read(List.of(stories));
        rules.terminal().complain(intake.warnings());
        intake.rejected().forEach(rejected -> rules.terminal().complain(rejected.problems()));
        code = intake.rejected().isEmpty() ? code : code.or(ExitCode.FINDINGS);
        List<Trace> traces = new ArrayList<>();
        for (Scenario story : intake.scenarios()) {
            try {
                traces.add(sextant.decide(story.facts()));
            } catch (DecisionFailed failure) {
                complain(story, failure);
            }
        }
        return Optional.of(traces);
    }

    private void complain(Scenario story, DecisionFailed failure) {
        boolean limit = failure.isLimit();
        Complaints.about(
                new Outcome.Failed(story.name(), story.location(), failure.getMessage(), limit),
                rules.terminal());
        code = code.or(limit ? ExitCode.LIMIT : ExitCode.FINDINGS);
    }

    private void print(Catalogue catalogue, String digest) {
        Terminal terminal = rules.terminal();
        switch (format) {
            case text -> terminal.print(CatalogueText.lines(catalogue, terminal.width()));
            case json -> terminal.print(CatalogueJson.write(catalogue, digest));
            case markdown -> terminal.print(CatalogueMarkdown.lines(catalogue));
        }
    }
}
