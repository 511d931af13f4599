package dev.sextant.cli.rules;

import dev.sextant.cli.option.CommonOptions;
import dev.sextant.cli.option.RulesOption;
import dev.sextant.cli.terminal.ExitCode;
import dev.sextant.rulebook.folder.ScenarioFolders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows after each save what it did. */
@Command(
        name = "watch",
        description = {
            "Check and test the rules after each save.",
            "Shows problems in the rules, changed answers and failing scenarios, until you stop it."
                    + " While the rules do not compile, the last valid rules stay in use."
        },
        footerHeading = "%nExample:%n",
        footer = "  sextant rules watch --rules rules-drl scenarios")
final class RulesWatchCommand implements Callable<Integer> {

    private static final double NANOS = 1e9;

    @Mixin private CommonOptions common;
    @Mixin private RulesOption ruleFolders;
    @ParentCommand private RulesCommand rules;

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description =
                    "Scenario files, or folders (searched recursively). Default: the scenario"
                            + " folders next to the rules or inside them.")
    private List<Path> paths = new ArrayList<>();

    @Override
    public Integer call() {
        common.apply();
        List<Path> watched = ruleFolders.folders();
        List<Path> scenarios = paths.isEmpty() ? scenarios(watched) : paths;
        List<Path> all = new ArrayList<>(scenarios);
        all.addAll(watched);
        all.removeIf(path -> !Files.exists(path));
        RulesWatcher watching =
                new RulesWatcher(watched, scenarios, ruleFolders.cacheOption(), rules.terminal());
        try (FolderWatch changes = new FolderWatch(all)) {
            timed(watching::begin);
            watching.keep();
            while (changes.awaitChange()) {
                timed(watching::look);
                watching.keep();
            }
            return ExitCode.FINE.number();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Path> scenarios(List<Path> rules) {
        List<Path> folders = List.copyOf(ScenarioFolders.of(rules).values());
        List<Path> there = folders.stream().filter(Files::exists).toList();
        return there.isEmpty() ? folders.subList(0, 1) : there;
    }

    /** Ends with how long it took, for whoever waits for it. */
    private void timed(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - begin) / NANOS;
        rules.terminal().print(String.format(Locale.ROOT, "in %.1f s%n%n", seconds));
        rules.terminal().out().flush();
        rules.terminal().err().flush();
    }
}
