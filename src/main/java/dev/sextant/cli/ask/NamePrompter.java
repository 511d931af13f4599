package dev.sextant.cli.ask;

import dev.sextant.scenario.ScenarioDraft;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Asks for the names that an interview begins with. */
final class NamePrompter {

    private final AskScreen screen;
    private boolean isEnded;

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
            if (platform.isPresent() && isPlatform(platform.get())) {
                Optional<ScenarioDraft> draft = ofPlatform(platform.get());
                if (draft.isPresent() || isEnded) {
                    return draft;
                }
            } else if (platform.isEmpty()) {
                return ended();
            }
        }
    }

    /** Whether a scenario can have a name; else says why it cannot. */
    private boolean isPlatform(String name) {
        if (name.isEmpty()) {
            return false;
        }
        ScenarioDraft draft = ScenarioDraft.of(name, List.of("workload"));
        screen.refuse(name, List.of(), draft.problems());
        return draft.isAccepted();
    }

    /** Asks for the workloads until a scenario can have them; none to begin again or to end. */
    private Optional<ScenarioDraft> ofPlatform(String platform) throws IOException {
        while (true) {
            Optional<String> workloads = name(Name.WORKLOADS);
            if (workloads.isEmpty()) {
                return ended();
            }
            List<String> names = names(workloads.get());
            if (names.isEmpty()) {
                return Optional.empty();
            }
            if (isAnyTwice(names)) {
                continue;
            }
            ScenarioDraft draft = ScenarioDraft.of(platform, names);
            screen.refuse(workloads.get(), List.of(), draft.problems());
            if (draft.isAccepted()) {
                return Optional.of(draft);
            }
        }
    }

    /** Whether names are given twice; says which. */
    private boolean isAnyTwice(List<String> names) {
        Set<String> seen = new HashSet<>();
        List<String> twice = names.stream().filter(name -> !seen.add(name)).distinct().toList();
        for (String name : twice) {
            screen.say("  the name " + name + " is given twice");
            screen.say("  Maybe rename one of the two, or enter it once.");
        }
        return !twice.isEmpty();
    }

    private Optional<ScenarioDraft> ended() {
        isEnded = true;
        screen.say("Nothing was saved: there is no scenario without these names.");
        return Optional.empty();
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
