package dev.sextant.record.write;

import dev.sextant.rulebook.folder.RuleFile;
import dev.sextant.rulebook.folder.RuleFolder;
import dev.sextant.rulebook.folder.TrustLevel;
import dev.sextant.source.Digest;
import dev.sextant.source.EnumWords;
import dev.sextant.source.RelativeNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Renders what made the records of a folder: versions, every file of the rules with its digest, and
 * what the records contain.
 */
public final class Manifest {

    /** The name of its file. */
    public static final String FILE = "manifest.json";

    /** What its first field says. */
    public static final String SCHEMA = "sextant.manifest/1";

    /** The one field that the chain does not depend on. */
    public static final String JAVA = "java";

    private static final String RULES = ".drl";

    private Manifest() {}

    /** The manifest. */
    public static ObjectNode of(ToolVersions maker, RuleFolder rules, RecordScope extent) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("schema", SCHEMA);
        node.put("sextant", maker.sextant()).put("drools", maker.drools());
        if (extent.compiled()) {
            node.put("engine", "compiled");
        }
        node.putObject(JAVA).put("version", maker.java()).put("vendor", maker.vendor());
        ObjectNode rulesNode = node.putObject("rules");
        rulesNode.put("digest", rules.digest());
        rulesNode.put("knowledge", EnumWords.of(extent.knowledge()));
        rulesNode.put("unsafe", rules.trust() == TrustLevel.ANY_CODE);
        ArrayNode folders = rulesNode.putArray("folders");
        RelativeNames names = RelativeNames.below(rules.names());
        for (int layer = 0; layer < rules.names().size(); layer++) {
            ObjectNode folder =
                    folders.addObject().put("folder", names.of(rules.names().get(layer)));
            addFiles(rules, layer, folder.putArray("files"));
        }
        ObjectNode records = node.putObject("records");
        records.put("withRules", extent.withRules()).put("full", extent.full());
        ArrayNode redacted = records.put("settled", extent.settled()).putArray("redacted");
        extent.redacted().forEach(redacted::add);
        if (extent.redactionKey() != null) {
            records.put("redactionKey", extent.redactionKey());
        }
        return node;
    }

    /**
     * The paths of the rule files that a folder of records names, without their ending: the ids of
     * rules begin so. None where it names none.
     *
     * @throws IOException if the manifest is there and cannot be read
     */
    public static List<String> rulePaths(Path folder) throws IOException {
        List<String> paths = new ArrayList<>();
        if (Files.exists(folder.resolve(FILE))) {
            JsonNode manifest =
                    JsonObjectReader.read(Files.readAllBytes(folder.resolve(FILE)))
                            .map(JsonNode.class::cast)
                            .orElseGet(MissingNode::getInstance);
            for (JsonNode layer : manifest.path("rules").path("folders")) {
                for (JsonNode file : layer.path("files")) {
                    String path = file.path("path").asString("");
                    if (path.endsWith(RULES)) {
                        paths.add(path.substring(0, path.length() - RULES.length()));
                    }
                }
            }
        }
        return paths;
    }

    private static void addFiles(RuleFolder rules, int layer, ArrayNode files) {
        for (RuleFile file : rules.files()) {
            if (file.layer() == layer) {
                files.addObject()
                        .put("path", file.path())
                        .put("bytes", file.bytes().length)
                        .put("sha256", Digest.sha256(file.bytes()));
            }
        }
    }
}
