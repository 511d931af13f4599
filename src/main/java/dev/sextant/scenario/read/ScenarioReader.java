package dev.sextant.scenario.read;

import dev.sextant.fact.given.Platform;
import dev.sextant.fact.given.Team;
import dev.sextant.fact.given.Workload;
import dev.sextant.scenario.model.Expectation;
import dev.sextant.scenario.model.Scenario;
import dev.sextant.scenario.model.SilencingChange;
import dev.sextant.scenario.value.ContradictionChecker;
import dev.sextant.scenario.value.ProblemCollector;
import dev.sextant.scenario.value.Vocabulary;
import dev.sextant.source.Location;
import dev.sextant.source.document.DocumentValue;
import dev.sextant.source.document.MappingEntry;
import dev.sextant.source.document.MappingValue;
import dev.sextant.source.document.MessageText;
import dev.sextant.source.document.ScalarValue;
import dev.sextant.trace.CaseSource;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.FactPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one scenario. */
public final class ScenarioReader {

    /** The repair of a document without a scenario. */
    public static final String NO_SCENARIO =
            "Maybe start with scenario: and a name, followed by workloads.";

    private final ProblemCollector findings;
    private final ShapeChecker shapes;
    private final TextReader texts;
    private final String sha256;

    /** Creates a reader of the scenarios of one file. */
    public ScenarioReader(ProblemCollector findings, String sha256) {
        this.findings = findings;
        this.shapes = new ShapeChecker(findings);
        this.texts = new TextReader(findings);
        this.sha256 = sha256;
    }

    /** The scenario, as far as it can be read; nothing where the document holds none. */
    public Optional<Scenario> read(DocumentValue document) {
        if (!(document instanceof MappingValue mapping)) {
            boolean nothing = document instanceof ScalarValue scalar && scalar.isNull();
            String what =
                    "contains no scenario"
                            + (nothing ? "" : ", but (" + MessageText.of(document) + ")");
            findings.error(document.location(), "no-scenario", what, NO_SCENARIO);
            return Optional.empty();
        }
        Optional<OtherTool> tool = OtherTool.of(mapping);
        if (tool.isPresent()) {
            findings.add(tool.get().problem(mapping.location()));
            return Optional.empty();
        }
        AllowedKeys.SCENARIO.check(mapping, findings);
        return Optional.of(scenario(SharedFacts.read(mapping, findings)));
    }

    private Scenario scenario(MappingValue mapping) {
        DecisionFacts facts = facts(mapping);
        List<String> workloads = facts.workloads().stream().map(Workload::name).toList();
        Expectation expectation =
                mapping.entry("expect")
                        .map(entry -> new ExpectationReader(findings, workloads).read(entry))
                        .orElse(Expectation.NONE);
        List<SilencingChange> silent =
                mapping.entry("silent")
                        .map(new ChangeReader(findings, facts)::read)
                        .orElse(List.of());
        String rule =
                mapping.entry("rule")
                        .flatMap(entry -> new RuleIdReader(findings).read("rule", entry.value()))
                        .orElse(null);
        String disagrees = text(mapping, "disagrees", TextReader.LONGEST_REASON).orElse(null);
        Optional<CaseSource> source =
                mapping.entry("source").flatMap(new SourceReader(findings)::read);
        checkCompany(mapping, "silent", "rule");
        checkCompany(mapping, "disagrees", "expect");
        if (!findings.hasErrors()) {
            new ContradictionChecker(facts, findings).report();
        }
        return new Scenario(
                facts, source, mapping.location(), sha256, expectation, disagrees, rule, silent);
    }

    private DecisionFacts facts(MappingValue mapping) {
        Map<FactPath, Location> origins = new HashMap<>();
        GivenReader given = new GivenReader(findings, origins);
        MappingValue nothing = new MappingValue(List.of(), mapping.location());
        MappingValue platform =
                mapping.entry("platform")
                        .flatMap(entry -> shapes.mapping(entry, AllowedKeys.PLATFORM))
                        .orElse(nothing);
        MappingValue team =
                platform.entry("team")
                        .flatMap(entry -> shapes.mapping(entry, AllowedKeys.TEAM))
                        .orElse(nothing);
        return new DecisionFacts(
                given.read(
                        Platform.class,
                        Vocabulary.PLATFORM,
                        FactPath.PLATFORM,
                        name(mapping),
                        platform),
                given.read(Team.class, Vocabulary.TEAM, FactPath.TEAM, null, team),
                workloads(mapping, given),
                origins);
    }

    private String name(MappingValue mapping) {
        if (mapping.entry("scenario").isEmpty()) {
            String maybe = "Maybe add scenario: and a unique name.";
            findings.error(mapping.location(), "no-name", "the scenario has no name", maybe);
        }
        return text(mapping, "scenario", TextReader.LONGEST_NAME).orElse("");
    }

    private List<Workload> workloads(MappingValue mapping, GivenReader given) {
        Optional<MappingEntry> entry = mapping.entry("workloads");
        if (entry.isEmpty()) {
            String maybe = "Maybe add workloads: and a list with at least one name.";
            findings.error(
                    mapping.location(), "no-workloads", "the scenario has no workloads", maybe);
            return List.of();
        }
        return new WorkloadReader(findings, given).read(entry.get());
    }

    private Optional<String> text(MappingValue mapping, String key, int longest) {
        return mapping.entry(key).flatMap(entry -> texts.read(key, entry.value(), longest));
    }

    private void checkCompany(MappingValue mapping, String key, String companion) {
        if (mapping.entry(key).isPresent() && mapping.entry(companion).isEmpty()) {
            String what = key + " requires " + companion;
            findings.error(
                    mapping.entry(key).get().location(),
                    "alone",
                    what,
                    "Maybe add " + companion + ", or omit it.");
        }
    }
}
