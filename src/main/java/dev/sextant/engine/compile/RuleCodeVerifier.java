package dev.sextant.engine.compile;

import dev.sextant.engine.sandbox.AllowedCode;
import dev.sextant.engine.sandbox.ClassScan;
import dev.sextant.engine.sandbox.CodeReference;
import dev.sextant.engine.sandbox.CodeRefusal;
import dev.sextant.engine.sandbox.ScannedClass;
import dev.sextant.engine.sandbox.ScannedMethod;
import dev.sextant.rulebook.folder.RuleFile;
import dev.sextant.rulebook.folder.TrustLevel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Stands between compiled rules and the machine: every method, field and class that their code
 * refers to is looked up in {@link AllowedCode} before a class of theirs is loaded.
 *
 * <p>It knows nothing of rule files and their conventions, which refuse the same by the text: what
 * one of the two overlooks, the other must have overlooked as well.
 */
public final class RuleCodeVerifier {

    private static final String CLASS = ".class";

    /** The parts of a frame, each with 1,000 rules, are named after it and numbered. */
    private static final Pattern PART = Pattern.compile("Rules[0-9]+$");

    private final Map<String, ScannedClass> classes = new TreeMap<>();
    private final Set<String> frames;
    private final Map<ScannedMethod.Call, String> rules = new HashMap<>();
    private final Set<CodeRefusal> refusals = new LinkedHashSet<>();

    private RuleCodeVerifier(RuleCode code) {
        Set<String> ours =
                code.classes().keySet().stream()
                        .map(RuleCodeVerifier::name)
                        .collect(Collectors.toSet());
        frames =
                code.models().stream()
                        .map(model -> model.replace('.', '/'))
                        .collect(Collectors.toSet());
        code.classes().forEach((path, bytes) -> add(path, ClassScan.of(bytes, ours)));
    }

    /**
     * Builds the files, and looks through the result unless any code is trusted.
     *
     * @throws RuleCompiler.CompilationFailed if they do not compile
     * @throws Refused if they compile to something that they may not
     */
    public static RuleCode compile(List<RuleFile> files, TrustLevel trust) {
        RuleCode code = RuleCompiler.compile(files);
        List<CodeRefusal> refusals = trust == TrustLevel.ANY_CODE ? List.of() : refusals(code);
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
        return code;
    }

    /** Everything that the code refers to and may not, each once for a rule. */
    static List<CodeRefusal> refusals(RuleCode code) {
        RuleCodeVerifier wall = new RuleCodeVerifier(code);
        wall.findRules();
        wall.classes.values().forEach(wall::check);
        return wall.withoutEchoes();
    }

    private static String name(String path) {
        return path.substring(0, path.length() - CLASS.length());
    }

    private void add(String path, ScannedClass scanned) {
        if (!name(path).equals(scanned.name())) {
            throw new IllegalStateException(path + " holds the class " + scanned.name());
        }
        classes.put(scanned.name(), scanned);
    }

    /** A rule is one method, which hands on those of its conditions and its consequence. */
    private void findRules() {
        for (ScannedClass each : classes.values()) {
            for (ScannedMethod method : each.methods()) {
                if (method.rule() != null) {
                    claim(new ScannedMethod.Call(each.name(), method.name()), method.rule());
                }
            }
        }
    }

    private void claim(ScannedMethod.Call first, String rule) {
        Deque<ScannedMethod.Call> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            ScannedMethod.Call call = open.pop();
            if (rules.putIfAbsent(call, rule) == null) {
                classes.get(call.owner()).methods().stream()
                        .filter(method -> method.name().equals(call.method()))
                        .forEach(method -> open.addAll(method.calls()));
            }
        }
    }

    private void check(ScannedClass scanned) {
        boolean isFrame = frames.contains(scanned.name());
        boolean isPart = frames.contains(PART.matcher(scanned.name()).replaceFirst(""));
        scanned.references().stream()
                .filter(each -> !(isFrame || isPart) || !AllowedCode.allowsInFrame(each))
                .forEach(reference -> check(scanned.name(), "", reference));
        for (ScannedMethod method : scanned.methods()) {
            String rule =
                    rules.getOrDefault(new ScannedMethod.Call(scanned.name(), method.name()), "");
            boolean makesFrame = isFrame && method.name().name().equals("<init>");
            method.references().stream()
                    .filter(each -> !makesFrame || !AllowedCode.allowsInFrame(each))
                    .forEach(reference -> check(scanned.name(), rule, reference));
            method.calls().forEach(call -> checkInherited(scanned.name(), rule, call));
            method.reads().forEach(read -> checkField(scanned.name(), rule, read));
        }
    }

    private void check(String owner, String rule, CodeReference reference) {
        if (!AllowedCode.allows(reference)) {
            refusals.add(new CodeRefusal(owner, rule, reference));
        }
    }

    /** A method that a class of the rules does not declare is one of what it extends. */
    private void checkInherited(String owner, String rule, ScannedMethod.Call call) {
        String type = call.owner();
        while (classes.containsKey(type)) {
            if (classes.get(type).declares(call.method())) {
                return;
            }
            type = classes.get(type).superName();
        }
        check(
                owner,
                rule,
                new CodeReference(
                        CodeReference.Kind.CALL, ClassScan.dotted(type), call.method().name()));
    }

    private void checkField(String owner, String rule, CodeReference read) {
        if (!classes.get(read.owner()).fields().contains(read.name())) {
            check(owner, rule, read);
        }
    }

    /**
     * What Drools generates for all types of a package names again what a rule does; that is shown
     * once, of the rule.
     */
    private List<CodeRefusal> withoutEchoes() {
        Set<String> told =
                refusals.stream()
                        .filter(refusal -> !refusal.rule().isEmpty())
                        .map(refusal -> refusal.reference().owner())
                        .collect(Collectors.toSet());
        List<CodeRefusal> once = new ArrayList<>();
        for (CodeRefusal refusal : refusals) {
            if (!refusal.rule().isEmpty() || !told.contains(refusal.reference().owner())) {
                once.add(refusal);
            }
        }
        return once;
    }

    /** Code that refers to something that it may not. */
    public static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient List<CodeRefusal> refusals;

        private Refused(List<CodeRefusal> refusals) {
            super(refusals.toString());
            this.refusals = List.copyOf(refusals);
        }

        /** All of it. */
        public List<CodeRefusal> refusals() {
            return refusals;
        }
    }
}
