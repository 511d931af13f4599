package dev.sextant.engine.compile;

import dev.sextant.engine.read.MetadataReader;
import dev.sextant.rulebook.folder.RuleFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.builder.Results;

/** Compiles rule files to classes: the executable model of Drools. */
public final class RuleCompiler {

    static {
        // Lambdas stay in the class of their package in place of one class each: half the time to
        // compile. A module descriptor
        // could say so too, but writing one wants Drools' XML support, which brings XStream.
        System.setProperty("drools.externaliseCanonicalModelLambda", "false");
    }

    private RuleCompiler() {}

    /**
     * Builds the files. The launcher forbids it, by a property, to a run that lays out classes in
     * an archive.
     *
     * @throws CompilationFailed if they do not compile
     */
    public static RuleCode compile(List<RuleFile> files) {
        if ("never".equals(System.getProperty("sextant.compile"))) {
            throw new IllegalStateException("rules were not found in the cache");
        }
        KieServices services = KieServices.get();
        // A release of its own for each build: two builds of one release can return each other's
        // rules.
        ReleaseId release =
                services.newReleaseId("dev.sextant.rules", "rules", UUID.randomUUID().toString());
        KieBuilder builder = services.newKieBuilder(fileSystem(services, release, files));
        try {
            requireNoErrors(resultsOf(builder));
            return RuleCode.of((InternalKieModule) builder.getKieModule());
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    /** Some faults make the build break down in place of reporting them. */
    private static Results resultsOf(KieBuilder builder) {
        try {
            return builder.buildAll(ExecutableModelProject.class).getResults();
        } catch (RuntimeException breakdown) {
            throw new CompilationFailed(breakdown.toString());
        }
    }

    private static KieFileSystem fileSystem(
            KieServices services, ReleaseId release, List<RuleFile> files) {
        KieFileSystem fileSystem = services.newKieFileSystem();
        fileSystem.generateAndWritePomXML(release);
        for (RuleFile file : files) {
            // Without metadata, for Drools evaluates them while it builds. As bytes with their
            // encoding: a string would be written in the encoding of the machine.
            fileSystem.write(
                    "src/main/resources/rules/" + file.key(),
                    services.getResources()
                            .newByteArrayResource(
                                    MetadataReader.buildable(file.text())
                                            .getBytes(StandardCharsets.UTF_8),
                                    "UTF-8"));
        }
        return fileSystem;
    }

    private static void requireNoErrors(Results results) {
        if (results.hasMessages(Message.Level.ERROR)) {
            throw new CompilationFailed(results.getMessages(Message.Level.ERROR).toString());
        }
    }

    /**
     * Rules that do not compile; the message is Drools' own, which {@code CompileDiagnosis} puts
     * into words.
     */
    public static final class CompilationFailed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        CompilationFailed(String message) {
            super(message);
        }
    }
}
