package dev.sextant.cli.ask;

import dev.sextant.scenario.ScenarioDraft;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks for the names that an interview begins with. */
final class NamePrompter {

    private final AskScreen screen;

    NamePrompter(AskScreen screen) {
        this.screen = screen;
    }

    /** What is asked for. */
    private enum Name {
        PLATFORM(
                "Name of the platform: ",
                "Any name for what you decide about, such as Photo shop. The scenario gets it.",
                "a platform needs a name"),
        WORKLOADS(
                "Names of its workloads, separated by commas: ",
                "Each is one thing with one trigger pattern, one lifetime and one state, such as"
                        + " thumbnails, order mails.",
                "a platform needs at least one workload");

        private final String prompt;
        private final String help;
        private final String missing;

        Name(String prompt, String help, String missing) {
            this.prompt = prompt;
            this.help = help;
            this.missing = missing;
        }
    }

    /** Returns a scenario of names alone; none if the input ends or somebody stops. */
    Optional<ScenarioDraft> draft() throws IOException {
        while (true) {
            Optional<String> platform = name(Name.PLATFORM);
            boolean isNamed = platform.isPresent() && !platform.get().isEmpty();
            Optional<String> workloads = isNamed ? name(Name.WORKLOADS) : platform;
            if (workloads.isEmpty()) {
                screen.say("Nothing was saved: there is no scenario without these names.");
                return Optional.empty();
            }
            List<String> names = names(workloads.get());
            if (!names.isEmpty()) {
                ScenarioDraft draft = ScenarioDraft.of(platform.get(), names);
                if (draft.isAccepted()) {
                    return Optional.of(draft);
                }
                screen.refuse(workloads.get(), draft.problems());
            }
        }
    }

    private static List<String> names(String line) {
        return Stream.of(line.split("[,;]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** A line with names; an empty one to begin again; none if the input ends or somebody stops. */
    private Optional<String> name(Name wanted) throws IOException {
        while (true) {
            String line = screen.prompt(wanted.prompt);
            if (line == null) {
                return Optional.empty();
            }
            Optional<SpokenCommand> command = SpokenCommand.of(line);
            if (command.filter(SpokenCommand.STOP::equals).isPresent()) {
                return Optional.empty();
            }
            if (command.filter(SpokenCommand.BACK::equals).isPresent()) {
                return Optional.of("");
            }
            if (command.isPresent()) {
                screen.say("  " + wanted.help);
            } else if (names(line).isEmpty()) {
                screen.say("  " + wanted.missing);
                screen.say("  Maybe enter one name.");
            } else {
                return Optional.of(line);
            }
        }
    }
}
