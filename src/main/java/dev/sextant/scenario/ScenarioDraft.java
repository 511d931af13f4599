package dev.sextant.scenario;

import dev.sextant.scenario.intake.FileKind;
import dev.sextant.scenario.intake.ScenarioFile;
import dev.sextant.scenario.model.AcceptedScenario;
import dev.sextant.scenario.model.ScenarioInput;
import dev.sextant.scenario.read.SharedFacts;
import dev.sextant.scenario.value.FactKey;
import dev.sextant.scenario.value.FactPathResolver;
import dev.sextant.scenario.value.FactReader;
import dev.sextant.scenario.value.Vocabulary;
import dev.sextant.source.Problem;
import dev.sextant.source.document.DocumentReader;
import dev.sextant.source.document.DocumentValue;
import dev.sextant.source.document.MappingEntry;
import dev.sextant.source.document.MappingValue;
import dev.sextant.source.document.ScalarValue;
import dev.sextant.source.document.SequenceValue;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.FactPath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A scenario in the making: every fact as it was written, read again by the reader of scenario
 * files at each change. Never changes itself.
 */
public final class ScenarioDraft {

    private static final String FILE = "the answer";
    private static final Pattern PLAIN = Pattern.compile("-?[A-Za-z0-9~][\\w.%$/ +-]*");
    private static final String WORD = "([\\w.-][\\w. -]*+|\"[^\"\\\\]*+\")";
    private static final Pattern LIST =
            Pattern.compile("\\[ *(" + WORD + " *(, *" + WORD + " *)*+)?]");

    private final String scenario;
    private final List<Owned> owned;

    private ScenarioDraft(String scenario, List<Owned> owned) {
        this.scenario = scenario;
        this.owned = owned;
    }

    /**
     * The facts written about one owner.
     *
     * @param owner {@code platform}, {@code platform.team} or the name of a workload. Somebody may
     *     give a workload any name, one that is taken too: the reader says so
     */
    private record Owned(String owner, Map<String, String> facts) {}

    /** A scenario of which only names are known. */
    public static ScenarioDraft of(String scenario, List<String> workloads) {
        List<Owned> owned = new ArrayList<>();
        owned.add(new Owned(FactPath.PLATFORM, Map.of()));
        owned.add(new Owned(FactPath.TEAM, Map.of()));
        workloads.forEach(workload -> owned.add(new Owned(workload, Map.of())));
        return new ScenarioDraft(scenario, owned);
    }

    /**
     * Returns a scenario with facts as people write them.
     *
     * @param facts the facts by path; names are no facts
     */
    public static ScenarioDraft of(
            String scenario, List<String> workloads, Map<FactPath, String> facts) {
        List<Owned> owned = new ArrayList<>();
        for (String owner :
                Stream.concat(Stream.of(FactPath.PLATFORM, FactPath.TEAM), workloads.stream())
                        .toList()) {
            Map<String, String> own = new LinkedHashMap<>();
            facts.forEach(
                    (path, text) -> {
                        if (path.owner().equals(owner)) {
                            own.put(path.key(), text);
                        }
                    });
            owned.add(new Owned(owner, own));
        }
        return new ScenarioDraft(scenario, owned);
    }

    /** The facts of the first document in the bytes of a file that the reader accepts. */
    public static ScenarioDraft of(String file, byte[] bytes) {
        List<DocumentValue> documents =
                FileKind.of(file).filter(FileKind.JSON::equals).isPresent()
                        ? DocumentReader.json(file, bytes, problem -> {})
                        : DocumentReader.yaml(file, bytes, problem -> {});
        MappingValue document =
                SharedFacts.writtenOut((MappingValue) ScenarioFile.scenarios(documents).get(0));
        List<Owned> owned = new ArrayList<>();
        MappingValue nothing = new MappingValue(List.of(), document.location());
        MappingValue platform = mapping(document, "platform", nothing);
        MappingValue team = mapping(platform, "team", nothing);
        owned.add(new Owned(FactPath.PLATFORM, facts(platform, Vocabulary.PLATFORM)));
        owned.add(new Owned(FactPath.TEAM, facts(team, Vocabulary.TEAM)));
        for (DocumentValue each :
                ((SequenceValue) document.entry("workloads").orElseThrow().value()).items()) {
            MappingValue workload = (MappingValue) each;
            String name = text(workload.entry(Vocabulary.NAME).orElseThrow().value());
            owned.add(new Owned(name, facts(workload, Vocabulary.WORKLOAD)));
        }
        return new ScenarioDraft(text(document.entry("scenario").orElseThrow().value()), owned);
    }

    private static MappingValue mapping(MappingValue within, String key, MappingValue otherwise) {
        return within.entry(key)
                .map(MappingEntry::value)
                .filter(MappingValue.class::isInstance)
                .map(MappingValue.class::cast)
                .orElse(otherwise);
    }

    private static Map<String, String> facts(MappingValue mapping, Vocabulary vocabulary) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (MappingEntry entry : mapping.entries()) {
            if (vocabulary.key(entry.key()).isPresent()) {
                facts.put(entry.key(), text(entry.value()));
            }
        }
        return facts;
    }

    private static String text(DocumentValue value) {
        return value instanceof SequenceValue list
                ? list.items().stream()
                        .map(ScenarioDraft::text)
                        .collect(Collectors.joining(", ", "[", "]"))
                : ((ScalarValue) value).text();
    }

    /** The possible values under the key of a fact. */
    public static FactKey key(FactPath path) {
        return FactPathResolver.vocabulary(path.owner()).key(path.key()).orElseThrow();
    }

    /** The name of the scenario. */
    public String scenario() {
        return scenario;
    }

    /** The same with one fact as somebody answered; {@code unknown} may be said. */
    public ScenarioDraft with(FactPath path, String answer) {
        return changed(path, facts -> facts.put(path.key(), answer));
    }

    /** The same with nothing said of one fact. */
    public ScenarioDraft without(FactPath path) {
        return changed(path, facts -> facts.remove(path.key()));
    }

    private ScenarioDraft changed(FactPath path, Consumer<Map<String, String>> change) {
        List<Owned> changed = new ArrayList<>();
        for (Owned each : owned) {
            Map<String, String> facts = new LinkedHashMap<>(each.facts());
            if (each.owner().equals(path.owner())) {
                change.accept(facts);
            }
            changed.add(new Owned(each.owner(), facts));
        }
        return new ScenarioDraft(scenario, changed);
    }

    /** Whether anything is said of a fact. */
    public boolean isGiven(FactPath path) {
        return owned.stream()
                .anyMatch(
                        each ->
                                each.owner().equals(path.owner())
                                        && each.facts().containsKey(path.key()));
    }

    /** A fact as it was written; {@code unknown} where nothing was. */
    public String answer(FactPath path) {
        return owned.stream()
                .filter(each -> each.owner().equals(path.owner()))
                .map(each -> each.facts().getOrDefault(path.key(), FactReader.UNKNOWN))
                .findFirst()
                .orElse(FactReader.UNKNOWN);
    }

    /** How many facts are known. */
    public int known() {
        int written = owned.stream().mapToInt(each -> each.facts().size()).sum();
        return written - unknown().size();
    }

    /** The facts that somebody said are unknown. */
    public Set<FactPath> unknown() {
        Set<FactPath> unknown = new HashSet<>();
        for (Owned each : owned) {
            each.facts()
                    .forEach(
                            (key, text) -> {
                                if (text.equals(FactReader.UNKNOWN)) {
                                    unknown.add(new FactPath(each.owner(), key));
                                }
                            });
        }
        return unknown;
    }

    /** Its problems. */
    public List<Problem> problems() {
        return input().problems();
    }

    /** Whether a scenario can be read from it. */
    public boolean isAccepted() {
        return input() instanceof AcceptedScenario;
    }

    /** The given facts; none where it is not accepted. */
    public Optional<DecisionFacts> accepted() {
        return input() instanceof AcceptedScenario read
                ? Optional.of(read.scenario().facts())
                : Optional.empty();
    }

    /** The given facts, where it is accepted. */
    public DecisionFacts facts() {
        return facts(FILE);
    }

    /** The given facts as they are in a file that was written with {@link #text()}. */
    public DecisionFacts facts(String file) {
        return ((AcceptedScenario) input(file)).scenario().facts();
    }

    private ScenarioInput input() {
        return input(FILE);
    }

    private ScenarioInput input(String file) {
        return ScenarioLoader.read(file, text().getBytes(StandardCharsets.UTF_8)).inputs().get(0);
    }

    /** The scenario file. */
    public String text() {
        List<String> lines = new ArrayList<>(List.of("scenario: " + quoted(scenario)));
        Map<String, String> platform = owned.get(0).facts();
        Map<String, String> team = owned.get(1).facts();
        if (!platform.isEmpty() || !team.isEmpty()) {
            lines.add("platform:");
            write(platform, "  ", lines);
        }
        if (!team.isEmpty()) {
            lines.add("  team:");
            write(team, "    ", lines);
        }
        lines.add("workloads:");
        for (Owned workload : owned.subList(2, owned.size())) {
            lines.add("  - name: " + quoted(workload.owner()));
            write(workload.facts(), "    ", lines);
        }
        return String.join("\n", lines) + "\n";
    }

    private static void write(Map<String, String> facts, String indentation, List<String> lines) {
        facts.forEach((key, text) -> lines.add(indentation + key + ": " + plain(text)));
    }

    /**
     * As it is where YAML has no sign for it; else in quotes, so that the reader says what it is.
     */
    private static String plain(String text) {
        return PLAIN.matcher(text).matches() || LIST.matcher(text).matches() ? text : quoted(text);
    }

    private static String quoted(String text) {
        return text.matches("[A-Za-z][\\w -]*")
                ? text
                : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
