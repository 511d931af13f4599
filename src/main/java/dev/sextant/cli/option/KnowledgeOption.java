package dev.sextant.cli.option;

import dev.sextant.rulebook.model.KnowledgeScope;
import dev.sextant.source.EnumWords;
import dev.sextant.source.SpellingSuggestion;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The rules that may have an opinion. */
public final class KnowledgeOption {

    @Option(
            names = "--knowledge",
            paramLabel = "article|all",
            converter = Word.class,
            description =
                    "Which rules to apply: only those based on the article, or all. Default: all.")
    private KnowledgeScope knowledge;

    /** Whether it was asked for. */
    public boolean isGiven() {
        return knowledge != null;
    }

    /** The knowledge asked for, else all. */
    public KnowledgeScope knowledge() {
        return knowledge == null ? KnowledgeScope.ALL : knowledge;
    }

    /** Reads the words for the constants. */
    static final class Word implements ITypeConverter<KnowledgeScope> {

        @Override
        public KnowledgeScope convert(String text) {
            List<String> known = EnumWords.of(KnowledgeScope.class);
            return EnumWords.constant(KnowledgeScope.class, text)
                    .orElseThrow(
                            () ->
                                    new TypeConversionException(
                                            "("
                                                    + text
                                                    + ") is not valid\n  Maybe you mean ("
                                                    + SpellingSuggestion.nearest(text, known)
                                                            .orElse(String.join(") or (", known))
                                                    + ")."));
        }
    }
}
