package dev.sextant.record.verify;

import dev.sextant.record.verify.Discrepancy.Kind;
import dev.sextant.source.Location;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Finds what was written by a version to come. */
final class VersionCheck {

    private VersionCheck() {}

    /**
     * What says so, if a document is newer than this version knows.
     *
     * @param file the document as the user would name it
     * @param document the document
     * @param field where it shows how it is written
     * @param known how this version writes it, such as {@code sextant.seal/1}
     * @param manifest shows what version wrote it, if it can be read
     */
    static Optional<Discrepancy> newer(
            String file, JsonNode document, String field, String known, JsonNode manifest) {
        String schema = document.at("/" + field.replace('.', '/')).asString("");
        if (number(schema, known) <= number(known, known)) {
            return Optional.empty();
        }
        String version = manifest.path("sextant").asString("");
        String by = version.matches("[0-9A-Za-z.+-]{1,40}") ? "sextant " + version : null;
        return Optional.of(
                Discrepancy.of(
                                Kind.NEWER,
                                Location.of(file),
                                field,
                                "written as "
                                        + schema
                                        + (by == null ? "" : " by " + by)
                                        + "; this version reads up to "
                                        + known)
                        .maybe(
                                "Maybe verify with "
                                        + (by == null ? "the version that wrote it" : by)
                                        + " or a later one."));
    }

    /** The number of a schema; 0 where it is none of that name. */
    private static int number(String schema, String known) {
        String name = known.substring(0, known.indexOf('/') + 1);
        return schema.startsWith(name) && schema.substring(name.length()).matches("[1-9][0-9]{0,5}")
                ? Integer.parseInt(schema, name.length(), schema.length(), 10)
                : 0;
    }
}
