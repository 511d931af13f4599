package dev.sextant.cli.option;

import dev.sextant.cli.terminal.UnknownName;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.rulebook.model.Rulebook;
import java.util.List;
import picocli.CommandLine;

/** Finds the rule that is named on the command line. */
public final class RuleFinder {

    private RuleFinder() {}

    /** The rule with an id, which there must be. */
    public static Rule find(String id, Rulebook rulebook, CommandLine command) {
        List<String> ids = rulebook.rules().stream().map(Rule::id).toList();
        return rulebook.rule(id)
                .orElseThrow(
                        () ->
                                UnknownName.of(
                                        command,
                                        "Unknown rule (" + id + ")",
                                        id,
                                        ids,
                                        "list all rules with 'sextant rules list'."));
    }
}
