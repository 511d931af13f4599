package dev.sextant.authoring.catalog;

import dev.sextant.rulebook.model.FactImport;
import dev.sextant.rulebook.model.RuleId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.SortedSet;

/**
 * The texts of a rule to begin with: it compiles, fires in its scenario and keeps every convention
 * but that its rationale is still to be written. They are in the folder {@code new-rule} of the
 * resources.
 *
 * @param id the rule
 * @param source the key of the statement that it cites
 */
record RuleSkeleton(RuleId id, String source) {

    /** What the rationale of a new rule says: the convention {@code placeholder} refuses it. */
    static final String PLACEHOLDER = "TODO: why does this follow, and when does it not?";

    private static final String FOLDER = "new-rule/";

    /** The text before the first rule of a file. */
    String head() {
        return text("head.drl")
                .replace("PACKAGE", id.packageName().substring("rules.".length()))
                .replace("IMPORTS", String.join("\n", FactImport.lines(packages())));
    }

    /** The packages of the facts that the rule names. */
    SortedSet<String> packages() {
        return FactImport.packagesIn(rule());
    }

    /** The rule. */
    String rule() {
        String conclusion =
                switch (id.folder()) {
                    case "kubernetes", "serverless", "limits" -> id.folder();
                    default -> "other";
                };
        String written = id.suffix().isEmpty() ? "" : "    @id(\"" + id + "\")\n";
        return text(conclusion + ".drl")
                .replace("ID    ", written + "    ")
                .replace("SENTENCE", sentence())
                .replace("SOURCE", source)
                .replace("RATIONALE", PLACEHOLDER)
                .replace("STATEMENT", id.path());
    }

    /** Its scenario. */
    String scenario() {
        return text("scenario.yaml").replace("RULE", id.toString());
    }

    /** The entry of its statement. */
    String statement(LocalDate today) {
        return text("source.yaml")
                .replace("SOURCE", source)
                .replace("SENTENCE", sentence())
                .replace("TODAY", today.toString());
    }

    /** The words of the id as a sentence, which the author will put better. */
    private String sentence() {
        String words = id.name().replace('-', ' ');
        String suffix = id.suffix().isEmpty() ? "" : ", " + id.suffix().replace('-', ' ') + ",";
        String claim =
                switch (id.folder()) {
                    case "kubernetes" -> " favors Kubernetes";
                    case "serverless" -> " favors serverless";
                    case "limits" -> " rules out functions";
                    default -> " deserves a hint";
                };
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + suffix + claim;
    }

    private static String text(String name) {
        try (InputStream file = RuleSkeleton.class.getResourceAsStream(FOLDER + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(name + " comes with the program", failure);
        }
    }
}
