package dev.sextant.authoring.catalog;

import dev.sextant.rulebook.data.DataFiles;
import dev.sextant.rulebook.folder.RuleFile;
import dev.sextant.rulebook.folder.RuleFolder;
import dev.sextant.rulebook.model.FactImport;
import dev.sextant.rulebook.model.RuleId;
import dev.sextant.source.FileSetWriter;
import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import dev.sextant.source.ReadResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Begins a rule: writes its file, its scenario and the statement that it cites, all or none. A
 * second rule of a file goes behind the others and cites the statement that they cite.
 */
public final class NewRule {

    private static final String SOURCES = "sources.yaml";
    private static final int MOST_RULES = 3;
    private static final Pattern RULE = Pattern.compile("(?m)^rule\\s");
    private static final Pattern SOURCE = Pattern.compile("@source\\(\\s*\"([^\"]+)\"");

    private final RuleId id;
    private final Path file;
    private final Path scenarios;
    private final Path scenario;
    private final Path sources;
    private final Map<Path, byte[]> created = new LinkedHashMap<>();
    private final Map<Path, byte[]> changed = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private NewRule(RuleId id, Path rules, Path scenarios) {
        this.id = id;
        this.file = rules.resolve(id.path() + ".drl");
        this.scenarios = scenarios;
        this.scenario = scenarios.resolve("rules").resolve(id + ".yaml");
        this.sources = rules.resolve(SOURCES);
    }

    /**
     * The text.
     *
     * @param created files that are new
     * @param changed files that something was added to
     * @param rationale where the author continues
     */
    public record Written(List<Path> created, List<Path> changed, Location rationale) {}

    /**
     * Writes the rule.
     *
     * @param rules the folder of rules; it is created where it is not there
     * @param scenarios the folder of scenarios, with {@code rules} below it
     * @param today the day as of which the statement is thought
     * @return what was written; with problems where the rule cannot be begun, and nothing was
     * @throws IOException if a file cannot be written; then none is
     */
    public static ReadResult<Written> write(RuleId id, Path rules, Path scenarios, LocalDate today)
            throws IOException {
        NewRule rule = new NewRule(id, rules, scenarios);
        rule.plan(today);
        if (!rule.problems.isEmpty()) {
            return new ReadResult<>(null, rule.problems);
        }
        FileSetWriter.write(rule.created, rule.changed);
        return ReadResult.of(rule.written());
    }

    private void plan(LocalDate today) throws IOException {
        refuseWhatIsThere(scenario, "scenario-there", "Maybe it belongs to another rule.");
        if (Files.exists(file)) {
            planSecond(Files.readString(file));
        } else {
            planFirst(today);
        }
        String comment = schema();
        created.put(scenario, bytes(comment + new RuleSkeleton(id, "").scenario()));
    }

    private void planFirst(LocalDate today) throws IOException {
        RuleSkeleton skeleton = new RuleSkeleton(id, "reasoning/" + id.path());
        created.put(file, bytes(skeleton.head() + skeleton.rule()));
        String statement = skeleton.statement(today);
        if (!Files.exists(sources)) {
            created.put(sources, bytes(statement));
            return;
        }
        byte[] before = Files.readAllBytes(sources);
        ReadResult<DataFiles> read = data(before);
        problems.addAll(read.problems());
        if (read.problems().isEmpty() && !read.value().citations().containsKey(skeleton.source())) {
            String text = new String(before, StandardCharsets.UTF_8);
            byte[] after = bytes(text + (text.endsWith("\n") ? "" : "\n") + statement);
            problems.addAll(data(after).problems());
            changed.put(sources, after);
        }
    }

    private ReadResult<DataFiles> data(byte[] bytes) {
        String folder = sources.getParent() == null ? "" : slashed(sources.getParent());
        return DataFiles.read(new RuleFolder(folder, List.of(new RuleFile(SOURCES, bytes))));
    }

    private void planSecond(String text) {
        if (id.suffix().isEmpty()) {
            refuseWhatIsThere(
                    file,
                    "rule-there",
                    "Maybe use " + id + ".by-something for a second rule in the file.");
        } else if (text.contains("@id(\"" + id + "\")")) {
            refuse(
                    file,
                    "rule-there",
                    "the file already has a rule " + id,
                    "Maybe use another suffix.");
        } else if (RULE.matcher(text).results().count() >= MOST_RULES) {
            refuse(
                    file,
                    "rule-there",
                    "the file has " + MOST_RULES + " rules, which is the maximum",
                    "Maybe put the rule into a separate file with its own statement.");
        }
        Matcher source = SOURCE.matcher(text);
        RuleSkeleton skeleton =
                new RuleSkeleton(id, source.find() ? source.group(1) : "article/" + id.path());
        String rule = skeleton.rule();
        if (skeleton.source().equals("article/" + id.path())) {
            rule = rule.replace("    @source(\"" + skeleton.source() + "\")\n", "");
        }
        String before = FactImport.added(text, skeleton.packages());
        changed.put(file, bytes(before + (before.endsWith("\n") ? "\n" : "\n\n") + rule));
    }

    private void refuseWhatIsThere(Path path, String code, String maybe) {
        if (Files.exists(path)) {
            refuse(path, code, "the file already exists and is not changed", maybe);
        }
    }

    private void refuse(Path path, String code, String what, String maybe) {
        problems.add(Problem.error(Location.of(slashed(path)), code, what, maybe));
    }

    /** Editors complete the keys of a scenario by its schema, where the folder has it. */
    private String schema() {
        Path schema = scenarios.resolve("scenario.schema.json");
        return Files.isRegularFile(schema)
                ? "# yaml-language-server: $schema="
                        + slashed(scenario.getParent().relativize(schema))
                        + "\n"
                : "";
    }

    private Written written() throws IOException {
        List<String> lines = Files.readAllLines(file);
        int line = lines.size() - 1;
        while (!lines.get(line).contains(RuleSkeleton.PLACEHOLDER)) {
            line--;
        }
        return new Written(
                List.copyOf(created.keySet()),
                List.copyOf(changed.keySet()),
                new Location(slashed(file), line + 1, lines.get(line).indexOf('@') + 1));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
