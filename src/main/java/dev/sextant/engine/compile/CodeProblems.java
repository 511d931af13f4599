package dev.sextant.engine.compile;

import dev.sextant.engine.sandbox.CodeReference;
import dev.sextant.engine.sandbox.CodeRefusal;
import dev.sextant.rulebook.convention.ConventionChecker;
import dev.sextant.rulebook.model.WrittenFile;
import dev.sextant.rulebook.model.WrittenRule;
import dev.sextant.rulebook.model.WrittenRules;
import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says for people what the wall refused, each with its place in a rule file. */
public final class CodeProblems {

    static final String CODE = "unsafe-code";

    private static final Pattern GETTER = Pattern.compile("(?:get|is)([A-Z])(.*)");
    private static final String MAYBE = "Maybe use a component, an operator or a figure instead.";

    private final WrittenRules written;
    private final RuleLines lines;

    private CodeProblems(WrittenRules written) {
        this.written = written;
        this.lines = new RuleLines(written);
    }

    /** The refusals as problems, by place. */
    public static List<Problem> of(List<CodeRefusal> refusals, WrittenRules written) {
        return with(List.of(), refusals, written);
    }

    /**
     * The problems found so far, and with them the refusals. Where the text of a rule says that it
     * cannot run, what it compiles to says the same in other words, and is left out.
     */
    public static List<Problem> with(
            List<Problem> found, List<CodeRefusal> refusals, WrittenRules written) {
        List<Problem> known = ConventionChecker.checkMeaning(written);
        CodeProblems problems = new CodeProblems(written);
        Set<WrittenRule> wrong =
                problems.lines.with(known.stream().map(Problem::location).toList());
        List<Problem> all = new ArrayList<>(found);
        for (CodeRefusal refusal : refusals) {
            Optional<Problem> inRule = problems.inRule(refusal);
            inRule.filter(problem -> !problems.isTold(problem, wrong)).ifPresent(all::add);
            if (inRule.isEmpty() && known.isEmpty()) {
                all.add(problems.inPackage(refusal));
            }
        }
        return all.stream().sorted(Comparator.comparing(Problem::location)).toList();
    }

    private Problem inPackage(CodeRefusal refusal) {
        String what = refusal.packageName() + ": the compiled code " + refused(refusal);
        return Problem.error(fileOf(refusal), CODE, what, MAYBE);
    }

    private Optional<Problem> inRule(CodeRefusal refusal) {
        for (WrittenFile file : written.files()) {
            for (WrittenRule rule : file.rules()) {
                if (file.packageName().equals(refusal.packageName())
                        && rule.rule().sentence().equals(refusal.rule())) {
                    return Optional.of(problem(file, rule, refusal));
                }
            }
        }
        return Optional.empty();
    }

    private static Problem problem(WrittenFile file, WrittenRule rule, CodeRefusal refusal) {
        String what = "rule \"" + refusal.rule() + "\": its code " + refused(refusal);
        return Problem.error(place(rule, refusal.reference()), CODE, what, MAYBE)
                .shownIn(file.lines());
    }

    private static String refused(CodeRefusal refusal) {
        return refusal.reference() + ", which is not allowed in rules";
    }

    /** Where the rule names it, by the method or else by the class; or where the rule begins. */
    private static Location place(WrittenRule rule, CodeReference reference) {
        String owner = reference.owner();
        int begin = Math.max(owner.lastIndexOf('.'), owner.lastIndexOf('$')) + 1;
        return find(rule, reference.name())
                .or(() -> find(rule, property(reference.name())))
                .or(() -> find(rule, owner.substring(begin)))
                .orElse(rule.rule().location());
    }

    /** A rule may write {@code bytes} for {@code getBytes()}. */
    private static String property(String method) {
        Matcher getter = GETTER.matcher(method);
        return getter.matches()
                ? getter.group(1).toLowerCase(Locale.ROOT) + getter.group(2)
                : method;
    }

    private static Optional<Location> find(WrittenRule rule, String word) {
        Pattern whole = Pattern.compile("(?<![\\w$])" + Pattern.quote(word) + "(?![\\w$])");
        Location first = rule.rule().location();
        List<String> lines = rule.rule().text().lines().toList();
        boolean begun = false;
        for (int index = 0; index < lines.size() && !word.isEmpty(); index++) {
            Matcher matcher = whole.matcher(lines.get(index));
            if (begun && matcher.find()) {
                return Optional.of(
                        new Location(first.file(), first.line() + index, matcher.start() + 1));
            }
            begun |= lines.get(index).strip().startsWith("when");
        }
        return Optional.empty();
    }

    /** The file of the package, where there is but one; else the folder. */
    private Location fileOf(CodeRefusal refusal) {
        List<WrittenFile> files =
                written.files().stream()
                        .filter(file -> file.packageName().equals(refusal.packageName()))
                        .toList();
        return Location.of(files.size() == 1 ? files.get(0).name() : written.folder().name());
    }

    /** Whether a problem is known of the rule in which another is. */
    private boolean isTold(Problem problem, Set<WrittenRule> wrong) {
        return lines.at(problem.location().file(), problem.location().line())
                .filter(wrong::contains)
                .isPresent();
    }
}
