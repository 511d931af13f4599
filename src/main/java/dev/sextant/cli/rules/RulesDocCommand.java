package dev.sextant.cli.rules;

import dev.sextant.Sextant;
import dev.sextant.authoring.catalog.RuleCatalog;
import dev.sextant.authoring.catalog.RuleCatalogBuilder;
import dev.sextant.cli.option.CommonOptions;
import dev.sextant.cli.option.RulesOption;
import dev.sextant.cli.option.ScenarioMapper;
import dev.sextant.cli.terminal.ExitCode;
import dev.sextant.cli.terminal.Terminal;
import dev.sextant.report.rules.CatalogHtml;
import dev.sextant.report.rules.CatalogJson;
import dev.sextant.report.rules.CatalogMarkdown;
import dev.sextant.report.rules.CatalogText;
import dev.sextant.rulebook.folder.ScenarioFolders;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.scenario.model.InputSet;
import dev.sextant.trace.DecisionTrace;
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
        description = {
            "Document each rule: its sentence, source, conditions, scenario, and how many stories"
                    + " it affects.",
            "A rule affects a story if its conclusion appears in the tree of reasons under an"
                    + " answer, a remark or a ruled-out style."
        },
        footerHeading = "%nExample:%n",
        footer = "  sextant rules doc --format html rules-drl > rules.html")
final class RulesDocCommand implements Callable<Integer> {

    @Mixin private CommonOptions common;
    @Mixin private RulesOption ruleFolders;
    @ParentCommand private RulesCommand rules;

    @Parameters(
            paramLabel = "DIR",
            arity = "0..*",
            description =
                    "Same as --rules DIR. The scenarios are next to each folder of rules, or inside"
                            + " it.")
    private List<Path> folders = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "text|json|markdown|html",
            description = "Output format. Default: text.")
    private Format format = Format.text;

    private ExitCode code = ExitCode.FINE;

    /** What output looks like. */
    enum Format {
        /** For people, on a terminal. */
        text,
        /** For machines. */
        json,
        /** For people, as a page that other tools show. */
        markdown,
        /** For people, as a page for a browser. */
        html
    }

    @Override
    public Integer call() {
        common.apply();
        List<Path> asked = ruleFolders.folders(folders);
        Sextant sextant = ruleFolders.load(asked);
        List<Path> scenarios = List.copyOf(ScenarioFolders.of(asked).values());
        print(
                sextant.bench()
                        .catalogue(
                                scenarios, traces(sextant, RuleCatalogBuilder.stories(scenarios))),
                sextant.rulebook());
        return code.number();
    }

    private Optional<List<DecisionTrace>> traces(Sextant sextant, List<Path> stories) {
        List<Path> there = stories.stream().filter(Files::isDirectory).toList();
        if (there.isEmpty()) {
            return Optional.empty();
        }
        InputSet intake = Sextant.read(there);
        rules.terminal().complain(intake.warnings());
        if (intake.inputs().isEmpty()) {
            return Optional.empty();
        }
        ScenarioMapper<DecisionTrace> each =
                new ScenarioMapper<>(
                        rules.terminal(), story -> Optional.of(sextant.decide(story.facts())));
        List<DecisionTrace> traces = each.of(intake);
        code = each.code();
        return Optional.of(traces);
    }

    private void print(RuleCatalog catalogue, Rulebook rulebook) {
        Terminal terminal = rules.terminal();
        switch (format) {
            case text -> terminal.print(CatalogText.lines(catalogue, terminal.width()));
            case json -> terminal.print(CatalogJson.write(catalogue, rulebook));
            case markdown -> terminal.print(CatalogMarkdown.lines(catalogue));
            case html -> terminal.print(CatalogHtml.write(catalogue, rulebook));
        }
    }
}
