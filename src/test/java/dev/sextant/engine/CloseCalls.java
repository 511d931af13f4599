package dev.sextant.engine;

import dev.sextant.engine.run.SessionDecider;
import dev.sextant.rulebook.folder.RuleFile;
import dev.sextant.rulebook.folder.RuleFolder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The ways to place a workload whose options are too close to call: decision 0006. */
enum CloseCalls {
    /** On the primary option; where it is not among them, on the one of least effort. */
    PRIMARY_THEN_SIMPLEST("the primary option, else least effort (shipped)"),
    /** On the primary option; where it is not among them, it stays open. */
    PRIMARY_THEN_OPEN("the primary option, else open"),
    /** On the option of least effort, whatever the others do. */
    SIMPLEST_AT_ONCE("least effort at once");

    private static final String FILE = "verdict/compose-close.drl";
    private static final String PRIMARY_RULE = "verdict/compose-close";

    private static final String UNLESS_PRIMARY =
            "    not( PrimaryOption( $primary : option )"
                    + " and Contender( workload == $name, option == $primary ) )\n";
    private static final String PLACED =
            "new Placement($name, $option, $style, $points, $points - $rest, Basis.SIMPLEST_FIRST)";
    private static final String OPEN =
            "new Placement($name, null, null, 0, null, Basis.TOO_LITTLE_KNOWN)";

    private final String label;

    CloseCalls(String label) {
        this.label = label;
    }

    /** The shipped rules with close calls made so; compiled anew where they say something else. */
    SessionDecider decider() {
        SessionDecider shipped = (SessionDecider) ShippedRules.compiled().decider();
        return switch (this) {
            case PRIMARY_THEN_SIMPLEST -> shipped;
            case PRIMARY_THEN_OPEN -> changed(PLACED, OPEN);
            case SIMPLEST_AT_ONCE ->
                    changed(UNLESS_PRIMARY, "").only(rule -> !rule.id().equals(PRIMARY_RULE));
        };
    }

    private static SessionDecider changed(String text, String other) {
        List<RuleFile> files = new ArrayList<>();
        for (RuleFile file : ShippedRules.folder().files()) {
            files.add(file.path().equals(FILE) ? changed(file, text, other) : file);
        }
        return (SessionDecider) Engine.compile(new RuleFolder("rules-drl", files)).decider();
    }

    private static RuleFile changed(RuleFile file, String text, String other) {
        if (!file.text().contains(text)) {
            throw new IllegalStateException(file.path() + " has no " + text);
        }
        return new RuleFile(
                file.path(), file.text().replace(text, other).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return label;
    }
}
