package dev.sextant.engine.plan;

import dev.sextant.engine.sandbox.AllowedCode;
import dev.sextant.engine.sandbox.ClassScan;
import dev.sextant.engine.sandbox.CodeReference;
import dev.sextant.engine.sandbox.ScannedClass;
import dev.sextant.rulebook.folder.TrustLevel;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.trace.Justification;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kie.memorycompiler.JavaConfiguration.CompilerType;
import org.kie.memorycompiler.KieMemoryCompiler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compiles a rulebook to a program, with the compiler that Drools brings.
 *
 * <p>A program is made of the typed tree alone, which cannot express a call, from rules whose own
 * code was verified before. It is verified in the same way: it may refer to what rules may refer
 * to, and to the classes that run it.
 */
public final class PlanCompiler {

    private static final Logger LOG = LoggerFactory.getLogger(PlanCompiler.class);

    /** What a program refers to of Sextant and Java beyond what rules may. */
    private static final Set<String> RUNTIME =
            Stream.of(
                            PlanProgram.class,
                            PlanRun.class,
                            FactStore.class,
                            Justification.class,
                            HashSet.class)
                    .map(Class::getName)
                    .collect(Collectors.toUnmodifiableSet());

    private PlanCompiler() {}

    /** Returns the program, or nothing if a rule has a form that only Drools can run. */
    public static Optional<PlanCode> compile(Rulebook rulebook) {
        if ("never".equals(System.getProperty("sextant.compile"))) {
            LOG.info("the rules run on Drools because nothing is to be compiled");
            return Optional.empty();
        }
        if (rulebook.trust() == TrustLevel.ANY_CODE) {
            LOG.info("the rules run on Drools because they may call any code");
            return Optional.empty();
        }
        try {
            return Optional.of(compiled(rulebook));
        } catch (UnsupportedRuleException unsupported) {
            LOG.info("the rules run on Drools because of {}", unsupported.getMessage());
            return Optional.empty();
        }
    }

    static PlanCode compiled(Rulebook rulebook) throws UnsupportedRuleException {
        List<FiringOrder.Group> groups = FiringOrder.of(rulebook);
        Map<String, byte[]> classes = compiled(ProgramWriter.write(rulebook, groups));
        verify(classes);
        return new PlanCode(
                classes,
                groups.stream().flatMap(group -> group.rules().stream()).map(Rule::id).toList());
    }

    private static Map<String, byte[]> compiled(String source) throws UnsupportedRuleException {
        try {
            return new TreeMap<>(
                    KieMemoryCompiler.compileNoLoad(
                            Map.of(ProgramWriter.CLASS, source),
                            PlanCompiler.class.getClassLoader(),
                            CompilerType.ECLIPSE));
        } catch (RuntimeException failure) {
            throw new UnsupportedRuleException(
                    "a rule that Java does not compile: " + failure.getMessage());
        }
    }

    /** Refuses code that refers to what it may not, before any of it is loaded. */
    private static void verify(Map<String, byte[]> classes) throws UnsupportedRuleException {
        Set<String> own =
                classes.keySet().stream()
                        .map(name -> name.replace('.', '/'))
                        .collect(Collectors.toSet());
        for (byte[] bytes : classes.values()) {
            ScannedClass scanned = ClassScan.of(bytes, own);
            Optional<CodeReference> refused =
                    Stream.concat(
                                    scanned.references().stream(),
                                    scanned.methods().stream()
                                            .flatMap(method -> method.references().stream()))
                            .filter(reference -> !isAllowed(reference))
                            .findFirst();
            if (refused.isPresent()) {
                throw new UnsupportedRuleException("code that " + refused.get());
            }
        }
    }

    private static boolean isAllowed(CodeReference reference) {
        return RUNTIME.contains(reference.owner()) || AllowedCode.allows(reference);
    }
}
