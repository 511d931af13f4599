package dev.sextant.rulebook.convention;

import dev.sextant.engine.read.WrittenFolders;
import dev.sextant.rulebook.folder.RuleFile;
import dev.sextant.rulebook.folder.RuleFolder;
import dev.sextant.rulebook.folder.RuleFolders;
import dev.sextant.source.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A rule base of one rule that keeps every convention, and what is found in it after a change: each
 * test of a convention breaks it in one place.
 */
record SoundRules(String drl, List<RuleFile> others, Map<String, Path> scenarios) {

    private static final String PATH = "kubernetes/long-running.drl";

    private static final String SOUND =
            """
            package rules.kubernetes

            import dev.sextant.fact.*;

            rule "Long work wants a container"
                @rationale("A function is cut off at its limit.")
                @because("{$name} computes for at least {$seconds}")
            when
                Threshold( name == ThresholdName.LONG_COMPUTE, $long : value )
                Workload( $name : name, $seconds : computeAtLeastSeconds > $long )
                not RuledOut( workload == $name, style == Style.FUNCTIONS )
            then
                insertLogical( new Favors("kubernetes/long-running", $name, Family.CONTAINERS, Subject.WORK, Strength.STRONG) );
            end
            """;

    static SoundRules rules() {
        Path data = Path.of("src/test/resources/dev/sextant/rulebook/data");
        return new SoundRules(SOUND, RuleFolders.read(data).files(), Map.of());
    }

    /** The same with another text in one place of the rule file. */
    SoundRules with(String text, String other) {
        if (!drl.contains(text)) {
            throw new IllegalArgumentException("the rule has no " + text);
        }
        return new SoundRules(drl.replace(text, other), others, scenarios);
    }

    /** The same with one more line before the one that begins with a text. */
    SoundRules withLineBefore(String text, String line) {
        int begin = drl.lastIndexOf('\n', drl.indexOf(text)) + 1;
        return new SoundRules(
                drl.substring(0, begin) + "    " + line + "\n" + drl.substring(begin),
                others,
                scenarios);
    }

    /** The same with another consequence. */
    SoundRules withConsequence(String consequence) {
        String before = drl.substring(0, drl.indexOf("then\n") + "then\n".length());
        return new SoundRules(before + "    " + consequence + "\nend\n", others, scenarios);
    }

    /** The same with one more constraint on the workload. */
    SoundRules withConstraint(String constraint) {
        return with("> $long )", "> $long, " + constraint + " )");
    }

    /**
     * A sound rule to stand behind the first, with an id of its own or, for null, that of its file.
     */
    static String anotherRule(String name, String id) {
        return """

        rule "NAME"
            ID@rationale("Some work never ends.")
            @because("{$name} is always on")
        when
            Workload( $name : name, lifetime == Lifetime.ALWAYS_ON )
        then
            insertLogical( new Favors("kubernetes/long-running", $name, Family.CONTAINERS, Subject.WORK, Strength.WEAK) );
        end
        """
                .replace("ID", id == null ? "" : "@id(\"" + id + "\")\n    ")
                .replace("NAME", name);
    }

    /** The same with more text at the end of the rule file. */
    SoundRules followedBy(String text) {
        return new SoundRules(drl + text, others, scenarios);
    }

    /** The same with another file beside, or in place of, one that is there. */
    SoundRules withFile(String path, String text) {
        List<RuleFile> files = new ArrayList<>(others);
        files.removeIf(file -> file.path().equals(path));
        files.add(new RuleFile(path, text.getBytes(StandardCharsets.UTF_8)));
        return new SoundRules(drl, files, scenarios);
    }

    /** The same without a file. */
    SoundRules withoutFile(String path) {
        List<RuleFile> files = new ArrayList<>(others);
        files.removeIf(file -> file.path().equals(path));
        return new SoundRules(drl, files, scenarios);
    }

    /** The same with a folder of scenarios. */
    SoundRules withScenarios(Path folder) {
        return new SoundRules(drl, others, Map.of("rules", folder));
    }

    /** What is found, as people read it. */
    List<String> problems() {
        List<RuleFile> files = new ArrayList<>(others);
        files.add(new RuleFile(PATH, drl.getBytes(StandardCharsets.UTF_8)));
        return WrittenFolders.check(new RuleFolder("rules", files), scenarios).stream()
                .map(Problem::toString)
                .toList();
    }
}
