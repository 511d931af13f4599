package dev.sextant.cli.audit;

import dev.sextant.record.write.RecordChoice;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Chooses one record of several. */
final class RecordChoiceOption {

    @ArgGroup private Choice choice = new Choice();

    /** One of these at most. */
    static final class Choice {
        @Option(
                names = "--scenario",
                paramLabel = "NAME",
                description = "Record of the scenario with this name.")
        private String scenario;

        @Option(
                names = "--index",
                paramLabel = "N",
                description = "Record at this position in the chain, counted from 1.")
        private Long index;

        @Option(
                names = "--decision",
                paramLabel = "ID",
                description = "Record of the decision whose ID starts with ID.")
        private String decision;
    }

    /** The requested record. */
    RecordChoice choice() {
        return new RecordChoice(choice.index, choice.scenario, choice.decision);
    }

    /** The same as the user wrote it: {@code --index 7}. */
    String written() {
        if (choice.index != null) {
            return "--index " + choice.index;
        }
        return choice.scenario == null
                ? "--decision " + choice.decision
                : "--scenario (" + choice.scenario + ")";
    }
}
