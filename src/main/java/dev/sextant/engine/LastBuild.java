package dev.sextant.engine;

import dev.sextant.engine.compile.RuleCodeVerifier;
import dev.sextant.engine.compile.RuleCompiler;
import dev.sextant.engine.compile.RuleUnit;
import dev.sextant.engine.read.RuleFileCache;
import dev.sextant.rulebook.folder.RuleFile;
import dev.sextant.rulebook.folder.RuleFolder;
import dev.sextant.rulebook.folder.TrustLevel;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.rulebook.model.WrittenFile;
import dev.sextant.rulebook.model.WrittenRule;
import dev.sextant.rulebook.model.WrittenRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What the rules of a folder were read and compiled to when they were last sound, for whoever
 * checks them again and again: only files that changed are read and compiled again.
 *
 * <p>A file can be compiled by itself because the conventions leave nothing in it that another file
 * depends on: no function, no global, no type of its own.
 *
 * <p>For use by one thread.
 */
public final class LastBuild {

    private final RuleFileCache readings = new RuleFileCache();
    private final Map<String, WrittenFile> files = new HashMap<>();
    private List<RuleUnit> units = List.of();
    private Optional<Consumer<CompileCache>> unkept = Optional.empty();

    /** Keeps for other processes what was compiled last, unless it was kept before. */
    public void keepIn(CompileCache cache) {
        unkept.ifPresent(keep -> keep.accept(cache));
        unkept = Optional.empty();
    }

    /** What files were read to. */
    RuleFileCache readings() {
        return readings;
    }

    /**
     * Whether so little changed that it pays to compile that alone. Where any code is trusted, a
     * file does not stand alone: functions and imports of one count in all of its folder.
     */
    boolean isNear(WrittenRules written) {
        return !units.isEmpty()
                && written.folder().trust() != TrustLevel.ANY_CODE
                && changed(written).size() * 2 < written.files().size();
    }

    /**
     * Compiles the files that changed.
     *
     * @throws RuleCompiler.CompilationFailed if one of them does not compile
     * @throws RuleCodeVerifier.Refused if one of them compiles to what it may not
     */
    List<RuleUnit> compile(WrittenRules written) {
        Set<String> obsolete = new HashSet<>();
        Map<String, WrittenFile> gone = new HashMap<>(files);
        written.files().forEach(file -> gone.remove(file.key(), file));
        gone.values().forEach(file -> obsolete.addAll(RuleUnit.names(rules(file))));
        List<RuleUnit> built = new ArrayList<>();
        for (RuleUnit unit : units) {
            RuleUnit left = unit.without(obsolete);
            if (!left.rules().isEmpty()) {
                built.add(left);
            }
        }
        List<WrittenFile> changed = changed(written);
        if (!changed.isEmpty()) {
            List<Rule> rules = changed.stream().flatMap(file -> rules(file).stream()).toList();
            built.add(
                    RuleUnit.of(
                            rules,
                            RuleCodeVerifier.compile(
                                    sources(written, changed), written.folder().trust())));
        }
        return built;
    }

    /**
     * Takes note of what sound rules were compiled to.
     *
     * @param folder the rules with everything beside them
     * @param fresh whether they were compiled now
     */
    void remember(RuleFolder folder, WrittenRules written, BuiltRules built, boolean fresh) {
        files.clear();
        written.files().forEach(file -> files.put(file.key(), file));
        units = List.copyOf(built.units());
        unkept = fresh ? Optional.of(cache -> cache.keep(folder, built)) : Optional.empty();
    }

    private List<WrittenFile> changed(WrittenRules written) {
        return written.files().stream()
                .filter(file -> !file.equals(files.get(file.key())))
                .toList();
    }

    private static List<RuleFile> sources(WrittenRules written, List<WrittenFile> some) {
        Set<String> keys = new HashSet<>();
        some.forEach(file -> keys.add(file.key()));
        return written.buildable().stream().filter(file -> keys.contains(file.key())).toList();
    }

    private static List<Rule> rules(WrittenFile file) {
        return file.rules().stream().map(WrittenRule::rule).toList();
    }
}
