package dev.sextant.cli.option;

import dev.sextant.rulebook.folder.RuleFolder;
import dev.sextant.rulebook.folder.RuleFolders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Reads rules that are named as folders or as git revisions. */
public final class RuleVersionReader {

    /** Where no folder is named, the rules of a revision are looked for in that of this name. */
    private static final Path RULES = Path.of("rules-drl");

    private final List<Path> current;
    private final CommandLine command;

    /**
     * @param current the rules as they are: a revision is read in the folders among them
     */
    public RuleVersionReader(List<String> current, CommandLine command) {
        List<Path> folders =
                current.stream().filter(RuleVersionReader::isFolder).map(Path::of).toList();
        this.current = folders.isEmpty() ? List.of(RULES) : folders;
        this.command = command;
    }

    /**
     * The rules of folders and revisions, where later ones override earlier ones.
     *
     * @throws dev.sextant.rulebook.folder.InvalidRulesException if a folder cannot be read
     */
    public RuleFolder read(List<String> names) {
        if (names.stream().allMatch(RuleVersionReader::isFolder)) {
            return RuleFolders.read(names.stream().map(Path::of).toList());
        }
        List<RuleFolder> layers = new ArrayList<>();
        for (String name : names) {
            layers.addAll(
                    isFolder(name)
                            ? List.of(RuleFolders.read(Path.of(name)))
                            : revision(name, current));
        }
        return RuleFolder.layered(layers);
    }

    /** What a revision has of the folders; one that it does not have yet is none of its layers. */
    private List<RuleFolder> revision(String name, List<Path> folders) {
        List<RuleFolder> found = new ArrayList<>();
        for (Path folder : folders) {
            new GitRevision(name, folder).rules().ifPresent(found::add);
        }
        if (found.isEmpty() && !folders.contains(RULES)) {
            return revision(name, List.of(RULES));
        }
        if (found.isEmpty()) {
            throw new ParameterException(
                    command,
                    "("
                            + name
                            + ") is neither a folder nor a git revision with a folder "
                            + current.get(0)
                            + "\n  Maybe it is misspelled, or this is not a git working tree.");
        }
        return found;
    }

    private static boolean isFolder(String name) {
        return Files.isDirectory(Path.of(name));
    }
}
