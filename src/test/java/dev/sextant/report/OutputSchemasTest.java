package dev.sextant.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.sextant.engine.ShippedRules;
import dev.sextant.explain.model.Explanation;
import dev.sextant.explain.why.TraceExplainer;
import dev.sextant.explain.words.PlacementWords;
import dev.sextant.fact.term.Currency;
import dev.sextant.fact.term.Provider;
import dev.sextant.fact.term.Quantity;
import dev.sextant.fact.term.Style;
import dev.sextant.fact.term.Subject;
import dev.sextant.fact.verdict.Answer;
import dev.sextant.fact.verdict.Basis;
import dev.sextant.report.decision.ExplanationJson;
import dev.sextant.rulebook.model.KnowledgeScope;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.scenario.ScenarioLoader;
import dev.sextant.source.EnumWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas that come with Sextant, against what it writes. */
class OutputSchemasTest {

    private static final Path APPROVED = Path.of("src/test/resources/approved");

    /** With a limit, an absent fact and a hybrid among them; to check one takes seconds. */
    private static final List<Path> STORIES =
            List.of(
                    Path.of("scenarios/stories/photo-shop.yaml"),
                    Path.of("scenarios/stories/core-and-edges.yaml"));

    private static final Path SCHEMAS = Path.of("src/main/schemas").toAbsolutePath();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    builder ->
                            builder.resourceLoaders(
                                    loaders ->
                                            loaders.resources(
                                                    iri -> read(SCHEMAS.resolve(nameOf(iri))))));

    static Stream<Path> approvedDocuments() throws IOException {
        try (Stream<Path> files = Files.walk(APPROVED)) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("approvedDocuments")
    void every_approved_document_is_valid_by_a_schema_and_has_nothing_beside_it(Path file) {
        assertThat(errors(schemaOf(file), document(read(file)))).isEmpty();
    }

    @Test
    void explanations_that_leave_nothing_out_are_valid_by_the_schema() {
        Rulebook rulebook = ShippedRules.compiled().rulebook();
        TraceExplainer explainer = new TraceExplainer(rulebook);
        List<Explanation> explanations =
                ScenarioLoader.read(STORIES).scenarios().stream()
                        .map(scenario -> ShippedRules.compiled().decider().decide(scenario.facts()))
                        .map(explainer::explain)
                        .toList();

        String document = ExplanationJson.write(explanations, rulebook, KnowledgeScope.ALL, true);

        assertThat(errors("explain", document)).isEmpty();
    }

    static Stream<Arguments> words() {
        return Stream.of(
                arguments("common", "/$defs/recommendation", EnumWords.of(Answer.class)),
                arguments("common", "/$defs/option", PlacementWords.all()),
                arguments("common", "/$defs/style", EnumWords.of(Style.class)),
                arguments("common", "/$defs/basis", EnumWords.of(Basis.class)),
                arguments("common", "/$defs/subject", EnumWords.of(Subject.class)),
                arguments("common", "/$defs/knowledge", EnumWords.of(KnowledgeScope.class)),
                arguments(
                        "limits",
                        "/properties/limits/items/properties/provider",
                        EnumWords.of(Provider.class)),
                arguments(
                        "limits",
                        "/properties/limits/items/properties/quantity",
                        EnumWords.of(Quantity.class)),
                arguments(
                        "limits",
                        "/properties/prices/items/properties/currency",
                        EnumWords.of(Currency.class)));
    }

    @ParameterizedTest
    @MethodSource("words")
    void the_words_of_a_schema_are_those_of_the_facts(
            String schema, String pointer, List<String> known) {
        JsonNode words = new JsonMapper().readTree(read(file(schema))).at(pointer).get("enum");

        assertThat(words.valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrderElementsOf(known);
    }

    private static List<Error> errors(String schema, String document) {
        Schema loaded = REGISTRY.getSchema(SchemaLocation.of(file(schema).toUri().toString()));
        return loaded.validate(document, InputFormat.JSON);
    }

    /** The schema with the longest name that the name of the document begins with. */
    private static String schemaOf(Path document) {
        try (Stream<Path> schemas = Files.list(SCHEMAS)) {
            return schemas.map(file -> nameOf(file.toString()).replace(".schema.json", ""))
                    .filter(document.getFileName().toString()::startsWith)
                    .max(Comparator.comparing(String::length))
                    .orElseThrow(() -> new AssertionError("no schema for " + document));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path file(String schema) {
        return SCHEMAS.resolve(schema + ".schema.json");
    }

    private static String nameOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Approved answers of commands stand between lines on how the command ended. */
    private static String document(String approved) {
        return approved.replaceFirst("(?s)^exit code.*?--- standard output\n", "")
                .replaceFirst("(?s)--- standard error\n.*$", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
