package dev.sextant.scenario;

import dev.sextant.explain.words.PlacementWords;
import dev.sextant.fact.verdict.Answer;
import dev.sextant.scenario.read.RuleIdReader;
import dev.sextant.scenario.read.SourceReader;
import dev.sextant.scenario.read.TextReader;
import dev.sextant.scenario.value.Vocabulary;
import dev.sextant.source.EnumWords;
import dev.sextant.trace.FactPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON Schema of scenario files, made from the vocabulary and from what the records say of
 * themselves.
 */
final class ScenarioSchema {

    private final Map<String, Object> definitions = new LinkedHashMap<>();

    private ScenarioSchema() {}

    /** The text of the schema. */
    static String text() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        return JsonMapper.builder()
                        .defaultPrettyPrinter(printer)
                        .build()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(new ScenarioSchema().root())
                + "\n";
    }

    private Map<String, Object> root() {
        FactSchemas facts = new FactSchemas();
        Vocabulary.all().forEach(vocabulary -> define(vocabulary, facts.of(vocabulary)));
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("title", "Sextant scenario");
        root.put(
                "description",
                "A platform with its team and its workloads. Only the names are required. A fact"
                        + " that is omitted or unknown counts neither for nor against anything.");
        root.putAll(object(properties(), List.of("scenario", "workloads")));
        root.put(
                "dependentRequired",
                ordered("disagrees", List.of("expect"), "silent", List.of("rule")));
        root.put("$defs", definitions);
        return root;
    }

    private Map<String, Object> properties() {
        Map<String, Object> team = object(references(Vocabulary.TEAM), List.of());
        team.put("description", "The team that builds and runs the platform.");
        Map<String, Object> platform = new LinkedHashMap<>(references(Vocabulary.PLATFORM));
        platform.put("team", team);
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("scenario", text("Unique name of the scenario.", TextReader.LONGEST_NAME));
        properties.put("source", source());
        properties.put(
                "platform", described("The platform to decide.", object(platform, List.of())));
        properties.put(
                "defaults",
                described(
                        "Facts that all workloads share. A workload overrides them with its own.",
                        object(references(Vocabulary.WORKLOAD), List.of())));
        properties.put("workloads", workloads());
        properties.put("expect", expect());
        properties.put(
                "disagrees",
                text(
                        "Why the rules give another answer than expected.",
                        TextReader.LONGEST_REASON));
        properties.put(
                "rule", described("Rule that this scenario belongs to, by its ID.", ruleId()));
        properties.put(
                "silent",
                described("Changes. After each of them, the rule must not fire.", array(change())));
        return properties;
    }

    private Map<String, Object> workloads() {
        Map<String, Object> workload = new LinkedHashMap<>();
        workload.put("name", text("Unique name of the workload.", TextReader.LONGEST_NAME));
        workload.putAll(references(Vocabulary.WORKLOAD));
        Map<String, Object> workloads = array(object(workload, List.of(Vocabulary.NAME)));
        workloads.put("minItems", 1);
        return described(
                "The workloads. Each is one thing with one trigger pattern, one lifetime and one"
                        + " state.",
                workloads);
    }

    private static Map<String, Object> source() {
        Map<String, Object> url = text("Address of the web page.", TextReader.LONGEST_REASON);
        url.put("pattern", SourceReader.URL);
        Map<String, Object> year = new LinkedHashMap<>();
        year.put("type", "integer");
        year.put("minimum", SourceReader.FIRST_YEAR);
        year.put("maximum", SourceReader.LAST_YEAR);
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("organization", text("Who decided.", TextReader.LONGEST_NAME));
        properties.put("title", text("The title of the description.", TextReader.LONGEST_NAME));
        properties.put("url", url);
        properties.put("year", described("The year of the decision.", year));
        properties.put("chose", text("The choice.", TextReader.LONGEST_NAME));
        return described(
                "Source that describes a real decision. It makes the scenario a real case.",
                object(properties, List.of("organization", "title", "chose")));
    }

    private static Map<String, Object> expect() {
        Map<String, Object> placements = new LinkedHashMap<>();
        placements.put("type", "object");
        placements.put("additionalProperties", ordered("enum", PlacementWords.all()));
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(
                "recommendation",
                described(
                        "The recommendation for the platform.",
                        ordered("enum", EnumWords.of(Answer.class))));
        Map<String, Object> accepted = array(ordered("enum", EnumWords.of(Answer.class)));
        properties.put("accept", described("Other acceptable recommendations.", accepted));
        properties.put(
                "placements", described("The option of each workload, by its name.", placements));
        properties.put("fires", described("Rules that must fire.", unique(ruleId())));
        properties.put("silent", described("Rules that must not fire.", unique(ruleId())));
        return described("The expected answer.", object(properties, List.of()));
    }

    private static Map<String, Object> change() {
        Map<String, Object> patterns = new LinkedHashMap<>();
        Vocabulary.PLATFORM
                .names()
                .forEach(
                        key ->
                                patterns.put(
                                        path(FactPath.PLATFORM, key),
                                        reference(Vocabulary.PLATFORM, key)));
        Vocabulary.TEAM
                .names()
                .forEach(
                        key ->
                                patterns.put(
                                        path(FactPath.TEAM, key), reference(Vocabulary.TEAM, key)));
        for (String key : Vocabulary.WORKLOAD.names()) {
            String workload = "^(?!platform\\.[^.]*$)(?!platform\\.team\\.[^.]*$).+\\." + key + "$";
            patterns.put(workload, reference(Vocabulary.WORKLOAD, key));
        }
        Map<String, Object> set = new LinkedHashMap<>();
        set.put("type", "object");
        set.put(
                "description",
                "Facts with their new values: workload.key, platform.key or platform.team.key.");
        set.put("patternProperties", patterns);
        set.put("additionalProperties", false);
        set.put("minProperties", 1);
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("set", set);
        properties.put(
                "because", text("Why the rule does not fire then.", TextReader.LONGEST_REASON));
        return object(properties, List.of("set", "because"));
    }

    private static String path(String owner, String key) {
        return "^" + owner.replace(".", "\\.") + "\\." + key + "$";
    }

    private void define(Vocabulary vocabulary, Map<String, Object> schemas) {
        schemas.forEach((key, schema) -> definitions.put(name(vocabulary, key), schema));
    }

    private static Map<String, Object> references(Vocabulary vocabulary) {
        Map<String, Object> references = new LinkedHashMap<>();
        vocabulary.names().forEach(key -> references.put(key, reference(vocabulary, key)));
        return references;
    }

    private static Map<String, Object> reference(Vocabulary vocabulary, String key) {
        return ordered("$ref", "#/$defs/" + name(vocabulary, key));
    }

    private static String name(Vocabulary vocabulary, String key) {
        return vocabulary.type().getSimpleName() + "." + key;
    }

    private static Map<String, Object> object(
            Map<String, Object> properties, List<String> required) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    private static Map<String, Object> array(Map<String, Object> items) {
        return ordered("type", "array", "items", items);
    }

    private static Map<String, Object> unique(Map<String, Object> items) {
        Map<String, Object> schema = array(items);
        schema.put("uniqueItems", true);
        return schema;
    }

    private static Map<String, Object> ruleId() {
        Pattern id = RuleIdReader.ID;
        return ordered("type", "string", "pattern", "^" + id.pattern() + "$");
    }

    private static Map<String, Object> text(String description, int longest) {
        Map<String, Object> text = ordered("type", "string", "pattern", "\\S");
        text.put("maxLength", longest);
        return described(description, text);
    }

    private static Map<String, Object> described(String description, Map<String, Object> schema) {
        Map<String, Object> described = ordered("description", description);
        described.putAll(schema);
        return described;
    }

    private static Map<String, Object> ordered(String key, Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(key, value);
        return map;
    }

    private static Map<String, Object> ordered(
            String key, Object value, String second, Object secondValue) {
        Map<String, Object> map = ordered(key, value);
        map.put(second, secondValue);
        return map;
    }
}
