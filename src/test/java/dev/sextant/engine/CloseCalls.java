package dev.sextant.engine;

import dev.sextant.rulebook.RuleFile;
import dev.sextant.rulebook.RuleFolder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The ways to place a workload whose options are too close to call: decision 0006. */
enum CloseCalls {
    /** With the majority; where there is none, the simpler option. */
    MAJORITY_THEN_SIMPLEST("majority, else the simpler option (shipped)"),
    /** With the majority; where there is none, it stays open. */
    MAJORITY_THEN_OPEN("majority, else open"),
    /** The simpler option, whatever the others do. */
    SIMPLEST_AT_ONCE("the simpler option at once");

    private static final String SIMPLEST =
            """
            package rules.verdict

            import dev.sextant.fact.*;

            rule "What is close goes to the simpler option"
                @source("article/advice/simplest-first")
                @rationale("Start with the simplest thing that works.")
                @because("{$name} is close, and {$option} takes less effort")
            when
                Close( $name : workload )
                Choice( $option : option, $effort : effort )
                not Choice( effort < $effort )
                Chosen( workload == $name, option == $option, $style : style )
                Best( workload == $name, option == $option, $points : points )
                Margin( name == MarginName.CLEAR, $clear : points )
            then
                insertLogical( new Lead($name, $option, $style, $points, 1, Basis.SIMPLEST_FIRST) );
            end
            """;

    private final String label;

    CloseCalls(String label) {
        this.label = label;
    }

    /** The shipped rules with close calls made so; compiled anew where they say something else. */
    SessionDecider decider() {
        SessionDecider shipped = (SessionDecider) ShippedRules.compiled().decider();
        return switch (this) {
            case MAJORITY_THEN_SIMPLEST -> shipped;
            case MAJORITY_THEN_OPEN ->
                    shipped.only(rule -> !rule.id().equals("verdict/majority.close"));
            case SIMPLEST_AT_ONCE -> (SessionDecider) Engine.compile(simplestAtOnce()).decider();
        };
    }

    private static RuleFolder simplestAtOnce() {
        List<RuleFile> files = new ArrayList<>();
        for (RuleFile file : ShippedRules.folder().files()) {
            files.add(file.path().equals("verdict/open.drl") ? onlyClose(file) : file);
        }
        files.add(file("verdict/close.drl", SIMPLEST));
        return new RuleFolder("rules-drl", files);
    }

    private static RuleFile onlyClose(RuleFile file) {
        String close = "insertLogical( new Close($name) );\n";
        String both = close + "    insertLogical( new Open($name) );\n";
        return file(file.path(), file.text().replace(both, close));
    }

    private static RuleFile file(String path, String text) {
        return new RuleFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return label;
    }
}
