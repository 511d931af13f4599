package dev.sextant.authoring.check;

import dev.sextant.rulebook.folder.RuleFile;
import dev.sextant.rulebook.folder.RuleFolder;
import dev.sextant.rulebook.folder.RuleFolders;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A whole rule base around the examples of a page: what they leave out is sound. */
final class ExampleRules {

    private static final String FILE = "kubernetes/long-running.drl";
    private static final String HEAD = "package rules.kubernetes\n\nimport dev.sextant.fact.*;\n\n";
    private static final String METADATA =
            "@rationale(\"A function is cut off at its limit.\")\n@because(\"{$name} is meant\")";
    private static final String WHEN = "Workload( $name : name, lifetime == Lifetime.ALWAYS_ON )";
    private static final String THEN = "insertLogical( new RuledOut($name, Style.FUNCTIONS) );";

    private ExampleRules() {}

    static RuleFolder of(List<ProblemPage.Example> examples) {
        Map<String, String> parts = new TreeMap<>();
        examples.forEach(example -> parts.put(example.part(), text(example)));
        String rule =
                parts.getOrDefault(
                        "rule",
                        "rule \"Long work wants a container\"\n"
                                + parts.getOrDefault("metadata", METADATA)
                                + "\nwhen\n"
                                + parts.getOrDefault("when", WHEN)
                                + "\nthen\n"
                                + parts.getOrDefault("then", THEN)
                                + "\nend\n");
        Map<String, String> files = new TreeMap<>();
        Path data = Path.of("src/test/resources/dev/sextant/rulebook/data");
        RuleFolders.read(data).files().forEach(file -> files.put(file.path(), file.text()));
        files.put(FILE, HEAD + rule);
        parts.forEach(
                (part, text) -> {
                    if (part.startsWith("file ")) {
                        files.put(part.substring("file ".length()), text);
                    }
                });
        return new RuleFolder(
                "rules",
                files.entrySet().stream()
                        .map(file -> new RuleFile(file.getKey(), bytes(file.getValue())))
                        .toList());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(ProblemPage.Example example) {
        return String.join("\n", example.lines()) + "\n";
    }
}
