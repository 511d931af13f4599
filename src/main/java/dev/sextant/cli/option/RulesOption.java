package dev.sextant.cli.option;

import dev.sextant.Sextant;
import dev.sextant.engine.CompileCache;
import dev.sextant.rulebook.folder.RuleFolder;
import dev.sextant.rulebook.folder.RuleFolders;
import dev.sextant.rulebook.folder.TrustLevel;
import dev.sextant.rulebook.model.Rulebook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The folders of rules. */
public final class RulesOption {

    /** The folder of rules, as it is called where it comes from. */
    public static final Path FOLDER = Path.of("rules-drl");

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description =
                    "Folder of rules. Repeatable. Later folders add to and override earlier ones."
                            + " Default: the rules that come with Sextant.")
    private List<Path> folders = new ArrayList<>();

    @Mixin private CacheOption cache;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** The folders asked for, the lowest first; else the one that comes with Sextant. */
    public List<Path> folders() {
        return folders(List.of());
    }

    /**
     * The same, where they may be named without the option, too.
     *
     * @param named those that were
     */
    public List<Path> folders(List<Path> named) {
        if (!named.isEmpty() && !folders.isEmpty()) {
            throw new ParameterException(
                    command.commandLine(),
                    "rules are given with --rules ("
                            + folders.get(0)
                            + ") and without ("
                            + named.get(0)
                            + ")\n"
                            + "  Maybe write --rules before each folder. Later folders override"
                            + " earlier ones.");
        }
        List<Path> asked = named.isEmpty() ? folders : named;
        return asked.isEmpty() ? List.of(shipped()) : asked;
    }

    /** The folder that comes with Sextant, else that of the working folder. */
    public static Path shipped() {
        String home = System.getProperty("sextant.home");
        return home == null ? FOLDER : Path.of(home).resolve(FOLDER);
    }

    /** Where compiled rules are cached, if they are. */
    public Optional<CompileCache> cache() {
        return cache.cache();
    }

    /** How far they are trusted. */
    public TrustLevel trust() {
        return cache.trust();
    }

    /** Whether they are taken from there. */
    public CacheOption cacheOption() {
        return cache;
    }

    /**
     * The rules, compiled.
     *
     * @throws dev.sextant.rulebook.folder.InvalidRulesException if they cannot be
     */
    public Sextant load() {
        return load(folders());
    }

    /** The same of folders that were named without the option. */
    public Sextant load(List<Path> named) {
        return cache.load(read(named));
    }

    /**
     * What the rules say.
     *
     * @throws dev.sextant.rulebook.folder.InvalidRulesException if they cannot be read
     */
    public Rulebook rulebook() {
        return cache.rulebook(read());
    }

    /**
     * The files of the rules.
     *
     * @throws dev.sextant.rulebook.folder.InvalidRulesException if they cannot be read
     */
    public RuleFolder read() {
        return read(folders());
    }

    private RuleFolder read(List<Path> named) {
        CommandContext context = (CommandContext) command.root().userObject();
        context.terminal().complain(context.permissions().toEverybody(named));
        RuleFolder read = RuleFolders.read(named);
        return isShipped(named) ? read.lowestNamed(FOLDER.toString()) : read;
    }

    /**
     * Nobody asked for these by a path, so no answer has one: it would reveal where Sextant lies.
     */
    private boolean isShipped(List<Path> named) {
        return folders.isEmpty() && named.equals(List.of(shipped()));
    }
}
