package dev.sextant.scenario;

import dev.sextant.source.Documents;
import dev.sextant.source.Entry;
import dev.sextant.source.Mapping;
import dev.sextant.source.Problem;
import dev.sextant.source.Scalar;
import dev.sextant.source.Sequence;
import dev.sextant.source.Value;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.Facts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A scenario in the making: every fact as it was written, read again by the reader of scenario
 * files at each change. Never changes itself.
 */
public final class Draft {

    private static final String FILE = "the answer";

    private final String scenario;
    private final Map<String, Map<String, String>> byOwner;

    private Draft(String scenario, Map<String, Map<String, String>> byOwner) {
        this.scenario = scenario;
        this.byOwner = byOwner;
    }

    /** A scenario of which only names are known. */
    public static Draft of(String scenario, List<String> workloads) {
        Map<String, Map<String, String>> byOwner = new LinkedHashMap<>();
        byOwner.put(FactPath.PLATFORM, Map.of());
        byOwner.put(FactPath.TEAM, Map.of());
        workloads.forEach(workload -> byOwner.put(workload, Map.of()));
        return new Draft(scenario, byOwner);
    }

    /** The facts of the first document in the bytes of a file that the reader accepts. */
    public static Draft of(String file, byte[] bytes) {
        List<Value> documents =
                Names.isJson(file)
                        ? Documents.json(file, bytes, problem -> {})
                        : Documents.yaml(file, bytes, problem -> {});
        Mapping document = (Mapping) documents.get(0);
        Map<String, Map<String, String>> byOwner = new LinkedHashMap<>();
        Mapping nothing = new Mapping(List.of(), document.location());
        Mapping platform = mapping(document, "platform", nothing);
        byOwner.put(FactPath.PLATFORM, facts(platform, Vocabulary.PLATFORM));
        byOwner.put(FactPath.TEAM, facts(mapping(platform, "team", nothing), Vocabulary.TEAM));
        for (Value each : ((Sequence) document.entry("workloads").orElseThrow().value()).items()) {
            Mapping workload = (Mapping) each;
            String name = text(workload.entry(Vocabulary.NAME).orElseThrow().value());
            byOwner.put(name, facts(workload, Vocabulary.WORKLOAD));
        }
        return new Draft(text(document.entry("scenario").orElseThrow().value()), byOwner);
    }

    private static Mapping mapping(Mapping within, String key, Mapping otherwise) {
        return within.entry(key)
                .map(Entry::value)
                .filter(Mapping.class::isInstance)
                .map(Mapping.class::cast)
                .orElse(otherwise);
    }

    private static Map<String, String> facts(Mapping mapping, Vocabulary vocabulary) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (Entry entry : mapping.entries()) {
            if (vocabulary.key(entry.key()).isPresent()) {
                facts.put(entry.key(), text(entry.value()));
            }
        }
        return facts;
    }

    private static String text(Value value) {
        return value instanceof Sequence list
                ? list.items().stream().map(Draft::text).collect(Collectors.joining(", ", "[", "]"))
                : ((Scalar) value).text();
    }

    /** What may be said under the key of a fact. */
    public static Key key(FactPath path) {
        return Owners.vocabulary(path.owner()).key(path.key()).orElseThrow();
    }

    /** The name of the scenario. */
    public String scenario() {
        return scenario;
    }

    /** The same with one fact as somebody answered; {@code unknown} may be said. */
    public Draft with(FactPath path, String answer) {
        Map<String, Map<String, String>> changed = new LinkedHashMap<>(byOwner);
        Map<String, String> facts = new LinkedHashMap<>(byOwner.get(path.owner()));
        facts.put(path.key(), answer);
        changed.put(path.owner(), facts);
        return new Draft(scenario, changed);
    }

    /** A fact as it was written; {@code unknown} where nothing was. */
    public String answer(FactPath path) {
        return byOwner.get(path.owner()).getOrDefault(path.key(), FactReader.UNKNOWN);
    }

    /** How many facts are known. */
    public int known() {
        int written = byOwner.values().stream().mapToInt(Map::size).sum();
        return written - unknown().size();
    }

    /** The facts that somebody said are unknown. */
    public Set<FactPath> unknown() {
        Set<FactPath> unknown = new HashSet<>();
        byOwner.forEach(
                (owner, facts) ->
                        facts.forEach(
                                (key, text) -> {
                                    if (text.equals(FactReader.UNKNOWN)) {
                                        unknown.add(new FactPath(owner, key));
                                    }
                                }));
        return unknown;
    }

    /** What is wrong with it. */
    public List<Problem> problems() {
        return input().problems();
    }

    /** Whether a scenario can be read from it. */
    public boolean isAccepted() {
        return input() instanceof Accepted;
    }

    /** The given facts, where it is accepted. */
    public Facts facts() {
        return facts(FILE);
    }

    /** The given facts as they stand in a file that was written with {@link #text()}. */
    public Facts facts(String file) {
        return ((Accepted) input(file)).scenario().facts();
    }

    private Input input() {
        return input(FILE);
    }

    private Input input(String file) {
        return Scenarios.read(file, text().getBytes(StandardCharsets.UTF_8)).inputs().get(0);
    }

    /** The scenario file. */
    public String text() {
        List<String> lines = new ArrayList<>(List.of("scenario: " + quoted(scenario)));
        Map<String, String> platform = byOwner.get(FactPath.PLATFORM);
        Map<String, String> team = byOwner.get(FactPath.TEAM);
        if (!platform.isEmpty() || !team.isEmpty()) {
            lines.add("platform:");
            write(platform, "  ", lines);
        }
        if (!team.isEmpty()) {
            lines.add("  team:");
            write(team, "    ", lines);
        }
        lines.add("workloads:");
        byOwner.forEach(
                (owner, facts) -> {
                    if (!owner.equals(FactPath.PLATFORM) && !owner.equals(FactPath.TEAM)) {
                        lines.add("  - name: " + quoted(owner));
                        write(facts, "    ", lines);
                    }
                });
        return String.join("\n", lines) + "\n";
    }

    private static void write(Map<String, String> facts, String indentation, List<String> lines) {
        facts.forEach((key, text) -> lines.add(indentation + key + ": " + plain(text)));
    }

    /** A bound in quotes, for it begins with a sign of YAML; all else as it is. */
    private static String plain(String text) {
        return text.startsWith(">") || text.startsWith("<") ? quoted(text) : text;
    }

    private static String quoted(String text) {
        return text.matches("[A-Za-z][\\w -]*")
                ? text
                : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
