package dev.sextant.report.format;

import dev.sextant.rulebook.folder.RuleLayer;
import dev.sextant.rulebook.folder.TrustLevel;
import dev.sextant.rulebook.model.Rulebook;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes which folders a rule base was laid together from, by {@code common.schema.json}. */
public final class LayersJson {

    private LayersJson() {}

    /**
     * Adds the digest of the rules and their folders, the lowest first, and where any code of
     * theirs was trusted, that it was.
     */
    public static ObjectNode put(Rulebook rulebook, ObjectNode into) {
        into.put("rules", rulebook.digest());
        mark(rulebook, into);
        ArrayNode folders = into.putArray("folders");
        for (RuleLayer layer : rulebook.layers()) {
            ObjectNode folder =
                    folders.addObject()
                            .put("folder", layer.folder())
                            .put("rules", layer.added().size() + layer.replacing().size());
            ArrayNode replacing = folder.putArray("replacing");
            layer.replacing().forEach(replacing::add);
            folder.put("figures", layer.addedFigures() + layer.replacingFigures())
                    .put("replacingFigures", layer.replacingFigures());
        }
        return into;
    }

    /** Says where any code of the rules was trusted that it was. */
    public static ObjectNode mark(Rulebook rulebook, ObjectNode into) {
        return rulebook.trust() == TrustLevel.ANY_CODE ? into.put("unsafeRules", true) : into;
    }
}
