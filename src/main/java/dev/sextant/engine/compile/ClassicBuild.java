package dev.sextant.engine.compile;

import dev.sextant.engine.read.MetadataReader;
import dev.sextant.rulebook.folder.RuleFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Builds rule files the classic way, which never runs but tells the line of every fault, where the
 * executable model often tells none.
 */
final class ClassicBuild {

    /**
     * A fault.
     *
     * @param key the key of the rule file, or an empty text
     * @param line the line that Drools names, or a number below 1
     * @param text what Drools says
     */
    record Fault(String key, int line, String text) {}

    private static final Logger LOG = LoggerFactory.getLogger(ClassicBuild.class);

    private static final String ROOT = "src/main/resources/";
    private static final String FOLDER = "rules/";

    private ClassicBuild() {}

    /** The faults of the files, none where they build. */
    static List<Fault> faultsOf(List<RuleFile> files) {
        KieServices services = KieServices.get();
        ReleaseId release =
                services.newReleaseId(
                        "dev.sextant.diagnosis", "rules", UUID.randomUUID().toString());
        KieFileSystem fileSystem = services.newKieFileSystem();
        fileSystem.generateAndWritePomXML(release);
        for (RuleFile file : files) {
            byte[] bytes = MetadataReader.buildable(file.text()).getBytes(StandardCharsets.UTF_8);
            fileSystem.write(
                    ROOT + FOLDER + file.key(),
                    services.getResources().newByteArrayResource(bytes, "UTF-8"));
        }
        List<Fault> faults = new ArrayList<>();
        try {
            services.newKieBuilder(fileSystem)
                    .buildAll(DrlProject.class)
                    .getResults()
                    .getMessages(Message.Level.ERROR)
                    .forEach(message -> faults.add(fault(message)));
        } catch (RuntimeException breakdown) {
            // A text that it stumbles over: what is known by then has to do.
            LOG.debug("the classic build failed", breakdown);
        } finally {
            services.getRepository().removeKieModule(release);
        }
        return faults;
    }

    private static Fault fault(Message message) {
        String path = message.getPath() == null ? "" : message.getPath();
        boolean ours = path.startsWith(FOLDER) && path.endsWith(".drl");
        return new Fault(
                ours ? path.substring(FOLDER.length()) : "", message.getLine(), message.getText());
    }
}
