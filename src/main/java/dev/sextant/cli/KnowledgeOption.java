package dev.sextant.cli;

import dev.sextant.rulebook.Knowledge;
import dev.sextant.source.Suggestion;
import dev.sextant.source.Words;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which rules may have an opinion. */
final class KnowledgeOption {

    @Option(
            names = "--knowledge",
            paramLabel = "article|all",
            converter = Word.class,
            description =
                    "Whose opinions count: those of the rules that stand on the article, or of all."
                            + " Default: all.")
    private Knowledge knowledge;

    /** Whether it was asked for. */
    boolean isGiven() {
        return knowledge != null;
    }

    /** The knowledge asked for, else all. */
    Knowledge knowledge() {
        return knowledge == null ? Knowledge.ALL : knowledge;
    }

    /** Reads the words for the constants. */
    static final class Word implements ITypeConverter<Knowledge> {

        @Override
        public Knowledge convert(String text) {
            List<String> known = Words.of(Knowledge.class);
            return Words.constant(Knowledge.class, text)
                    .orElseThrow(
                            () ->
                                    new TypeConversionException(
                                            "("
                                                    + text
                                                    + ") is no knowledge\n  Maybe you mean ("
                                                    + Suggestion.nearest(text, known)
                                                            .orElse(String.join(") or (", known))
                                                    + ")."));
        }
    }
}
