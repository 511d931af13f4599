package dev.sextant.engine.compile;

import dev.sextant.rulebook.convention.ConventionChecker;
import dev.sextant.rulebook.folder.RuleFile;
import dev.sextant.rulebook.folder.RuleFolder;
import dev.sextant.rulebook.model.WrittenFile;
import dev.sextant.rulebook.model.WrittenRule;
import dev.sextant.rulebook.model.WrittenRules;
import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says in words for people why rules do not compile, each fault with its place in a rule file. */
public final class CompileDiagnosis {

    private static final String SMALLER_STEPS =
            "Maybe undo the last change, and repeat it in smaller steps.";

    static final String CODE = "compile";
    private static final String HIDDEN_CODE = "hidden-code";
    private static final String CONSEQUENCE = "consequence";

    private final WrittenRules written;
    private final List<Problem> found;
    private final RuleLines lines;

    private CompileDiagnosis(WrittenRules written, List<Problem> found) {
        this.written = written;
        this.found = found;
        this.lines = new RuleLines(written);
    }

    /**
     * The faults of rules that were found not to compile. What the conventions say of a rule's
     * names comes before what Drools says of it, which is mostly about the same.
     *
     * @param found what is known to be wrong with the rules
     */
    public static List<Problem> of(WrittenRules written, List<Problem> found) {
        return new CompileDiagnosis(written, found).faults();
    }

    /**
     * What is left to say where neither the conventions nor the classic build name a fault: which
     * files do not compile by themselves.
     */
    public static List<Problem> unknown(WrittenRules written) {
        List<Problem> problems = new ArrayList<>();
        for (WrittenFile file : written.files()) {
            if (written.buildable().stream().anyMatch(each -> each.key().equals(file.key()))
                    && !compiles(written.folder(), file)) {
                String what = "a rule in this file does not compile, and Drools gives no reason";
                problems.add(Problem.error(Location.of(file.name()), CODE, what, SMALLER_STEPS));
            }
        }
        if (problems.isEmpty()) {
            String what = "each file compiles, but not all files together";
            Location folder = Location.of(written.folder().name());
            problems.add(Problem.error(folder, CODE, what, SMALLER_STEPS));
        }
        return problems;
    }

    private static boolean compiles(RuleFolder folder, WrittenFile file) {
        try {
            List<RuleFile> alone =
                    folder.files().stream().filter(each -> each.key().equals(file.key())).toList();
            RuleCodeVerifier.compile(alone, folder.trust()).link();
            return true;
        } catch (RuleCodeVerifier.Refused refused) {
            return true;
        } catch (RuleCompiler.CompilationFailed failure) {
            return false;
        }
    }

    private List<Problem> faults() {
        List<Problem> vocabulary = ConventionChecker.checkVocabulary(written);
        List<Problem> known = new ArrayList<>(vocabulary);
        found.stream().filter(each -> each.code().equals(CONSEQUENCE)).forEach(known::add);
        Set<WrittenRule> wrong = lines.with(known.stream().map(Problem::location).toList());
        Set<String> wrongFiles = wrongBeforeTheirRules(known);
        Map<String, WrittenFile> files = new HashMap<>();
        written.files().forEach(file -> files.put(file.key(), file));
        Set<Problem> problems = new LinkedHashSet<>(vocabulary);
        Set<Location> told = new HashSet<>();
        for (ClassicBuild.Fault fault : ClassicBuild.faultsOf(withoutHiddenCode())) {
            Optional.ofNullable(files.get(fault.key()))
                    .filter(file -> !wrongFiles.contains(file.name()))
                    .flatMap(file -> problem(file, fault, wrong, known.isEmpty()))
                    .filter(each -> told.add(each.location()))
                    .ifPresent(problems::add);
        }
        return List.copyOf(problems);
    }

    /** What may hide code is not compiled to find out what else is wrong with it. */
    private List<RuleFile> withoutHiddenCode() {
        Set<String> hidden = new HashSet<>();
        found.stream()
                .filter(each -> each.code().equals(HIDDEN_CODE))
                .forEach(each -> hidden.add(each.location().file()));
        Set<String> keys = new HashSet<>();
        written.files().stream()
                .filter(file -> hidden.contains(file.name()))
                .forEach(file -> keys.add(file.key()));
        return written.buildable().stream().filter(file -> !keys.contains(file.key())).toList();
    }

    /** The fault as a problem, unless it is in a rule that is known to be wrong. */
    private Optional<Problem> problem(
            WrittenFile file, ClassicBuild.Fault fault, Set<WrittenRule> wrong, boolean areNone) {
        Optional<WrittenRule> rule = ruleOf(file, fault);
        return rule.isEmpty()
                ? Optional.of(problem(file, FaultText.of(fault.text(), null)))
                        .filter(problem -> areNone)
                : rule.filter(each -> !wrong.contains(each))
                        .map(each -> problem(file, each, FaultText.of(fault.text(), each)));
    }

    /** The names of the files of which it is known why no rule compiles. */
    private Set<String> wrongBeforeTheirRules(List<Problem> known) {
        return known.stream()
                .map(Problem::location)
                .filter(place -> lines.at(place.file(), place.line()).isEmpty())
                .map(Location::file)
                .collect(Collectors.toSet());
    }

    private static Problem problem(WrittenFile file, FaultText text) {
        return Problem.error(Location.of(file.name()), CODE, text.what(), text.maybe());
    }

    private static Problem problem(WrittenFile file, WrittenRule rule, FaultText text) {
        String what = "rule \"" + rule.rule().sentence() + "\": " + text.what();
        return Problem.error(text.location(), CODE, what, text.maybe()).shownIn(file.lines());
    }

    /** The rule on the line that is named, or else the one with the expression that is named. */
    private Optional<WrittenRule> ruleOf(WrittenFile file, ClassicBuild.Fault fault) {
        return lines.at(file.name(), fault.line())
                .or(
                        () ->
                                file.rules().stream()
                                        .filter(
                                                rule ->
                                                        FaultText.constraintIn(fault.text(), rule)
                                                                .isPresent())
                                        .findFirst());
    }
}
