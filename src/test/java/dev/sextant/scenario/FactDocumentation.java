package dev.sextant.scenario;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.javadoc.Javadoc;
import com.github.javaparser.javadoc.JavadocBlockTag;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the Javadoc of the records of given facts says, in the words that an author of scenarios
 * needs.
 */
final class FactDocumentation {

    private static final Path SOURCES = Path.of("src/main/java");

    private final JavaParser parser =
            new JavaParser(
                    new ParserConfiguration()
                            .setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17));

    /**
     * The meaning of each component of a record, by its name: without the unit in which it is kept,
     * and without its readers.
     */
    Map<String, String> components(Class<?> type) {
        Map<String, String> meanings = new HashMap<>();
        RecordDeclaration declaration = (RecordDeclaration) declaration(type);
        for (JavadocBlockTag tag : declaration.getJavadoc().orElseThrow().getBlockTags()) {
            meanings.put(tag.getName().orElseThrow(), meaning(tag.getContent().toText()));
        }
        return meanings;
    }

    /** The meaning of each constant of an enum, in their order. */
    List<String> constants(Class<?> type) {
        EnumDeclaration declaration = (EnumDeclaration) declaration(type);
        return declaration.getEntries().stream().map(FactDocumentation::meaning).toList();
    }

    private static String meaning(EnumConstantDeclaration constant) {
        return plain(constant.getJavadoc().map(Javadoc::getDescription).orElseThrow().toText());
    }

    private static String meaning(String text) {
        String plain = plain(text);
        int readers = plain.indexOf(". Read ");
        String meaning = readers < 0 ? plain : plain.substring(0, readers);
        return meaning.replaceAll("; (s|MiB), (above 0|0 and more)$", "");
    }

    private static String plain(String text) {
        return text.replaceAll("\\{@\\w+ ([^}]*)}", "$1").replaceAll("\\s+", " ").strip();
    }

    private TypeDeclaration<?> declaration(Class<?> type) {
        Path file = SOURCES.resolve(type.getName().replace('.', '/') + ".java");
        try {
            return parser.parse(file).getResult().orElseThrow().getPrimaryType().orElseThrow();
        } catch (IOException failed) {
            throw new IllegalStateException("cannot read " + file, failed);
        }
    }
}
