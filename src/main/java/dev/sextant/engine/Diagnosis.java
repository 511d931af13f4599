package dev.sextant.engine;

import dev.sextant.rulebook.Conventions;
import dev.sextant.rulebook.RuleFile;
import dev.sextant.rulebook.WrittenFile;
import dev.sextant.rulebook.WrittenRule;
import dev.sextant.rulebook.WrittenRules;
import dev.sextant.source.Location;
import dev.sextant.source.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.drools.compiler.compiler.DescrBuildError;
import org.drools.drl.ast.descr.RuleDescr;
import org.kie.api.KieServices;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.jci.CompilationProblem;

/**
 * Says what is wrong with rules that do not compile, in the lines of their files: the build that
 * runs them names generated classes, so that the vocabulary is asked first and then the classic
 * build.
 */
final class Diagnosis {

    static final String CODE = "compile";

    private static final String MAYBE =
            "Maybe a value of another kind stands where this one is asked for, or in another"
                    + " order.";

    private final WrittenRules rules;
    private final List<Problem> problems = new ArrayList<>();

    private Diagnosis(WrittenRules rules) {
        this.rules = rules;
    }

    /** What is wrong with rules that do not compile: at least one error, by place. */
    static List<Problem> of(WrittenRules rules) {
        Diagnosis diagnosis = new Diagnosis(rules);
        diagnosis.problems.addAll(Conventions.checkVocabulary(rules));
        diagnosis.buildEachFile();
        diagnosis.problems.sort(Comparator.comparing(Problem::location));
        return List.copyOf(diagnosis.problems);
    }

    private void buildEachFile() {
        Set<String> told = new HashSet<>();
        problems.forEach(problem -> told.add(problem.location().file()));
        for (WrittenFile file : rules.files()) {
            if (!told.contains(file.name())) {
                classicBuild(file);
            }
        }
        if (problems.isEmpty()) {
            rules.files().forEach(this::runnableBuild);
        }
        if (problems.isEmpty()) {
            add(
                    Location.of(rules.folder().name()),
                    List.of(),
                    "each file compiles, but not all of them together");
        }
    }

    private void classicBuild(WrittenFile file) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        builder.add(
                KieServices.get()
                        .getResources()
                        .newByteArrayResource(fileOf(file).bytes(), "UTF-8"),
                ResourceType.DRL);
        for (KnowledgeBuilderError error : builder.getErrors()) {
            if (error instanceof DescrBuildError build
                    && build.getDescr() instanceof RuleDescr descr
                    && build.getObject() instanceof CompilationProblem[] found) {
                file.rules().stream()
                        .filter(rule -> rule.rule().sentence().equals(descr.getName()))
                        .forEach(rule -> addAll(file, rule, found));
            }
        }
    }

    private void addAll(WrittenFile file, WrittenRule rule, CompilationProblem[] found) {
        for (CompilationProblem problem : found) {
            add(
                    placeOf(rule, problem.getMessage()),
                    file.lines(),
                    "rule \"" + rule.rule().sentence() + "\": " + problem.getMessage());
        }
    }

    /** The first word of the consequence that a message names, or else the rule. */
    private static Location placeOf(WrittenRule rule, String message) {
        List<String> words = List.of(message.split("[^A-Za-z0-9_$]+"));
        return rule.consequence().stream()
                .filter(token -> !token.is("new") && words.contains(token.text()))
                .map(token -> token.location())
                .findFirst()
                .orElse(rule.rule().location());
    }

    private void runnableBuild(WrittenFile file) {
        try {
            RuleCompiler.compile(List.of(fileOf(file)));
        } catch (RuleCompiler.CompilationFailed failure) {
            for (WrittenRule rule : file.rules()) {
                add(
                        rule.rule().location(),
                        file.lines(),
                        "rule \""
                                + rule.rule().sentence()
                                + "\" does not compile"
                                + (file.rules().size() == 1 ? "" : ", or another of this file"));
            }
        }
    }

    private RuleFile fileOf(WrittenFile file) {
        return rules.folder().files().stream()
                .filter(each -> each.path().equals(file.path()))
                .findFirst()
                .orElseThrow();
    }

    private void add(Location location, List<String> lines, String what) {
        problems.add(Problem.error(location, CODE, what, MAYBE).shownIn(lines));
    }
}
