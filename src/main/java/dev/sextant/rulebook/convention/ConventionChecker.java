package dev.sextant.rulebook.convention;

import dev.sextant.rulebook.convention.Convention.Concern;
import dev.sextant.rulebook.model.WrittenRules;
import dev.sextant.source.Problem;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The conventions that every rule base keeps, from one class for each subject. */
public final class ConventionChecker {

    private static final Comparator<Problem> BY_PLACE =
            Comparator.comparing(Problem::location).thenComparing(Problem::code);

    private static final List<Convention> ALL =
            Stream.of(
                            FileConventions.all(),
                            VocabularyConventions.all(),
                            NameConventions.all(),
                            MetadataConventions.all(),
                            ConditionConventions.all(),
                            UnknownFactConventions.all(),
                            VariableConventions.all(),
                            AbsenceConventions.all(),
                            JoinConventions.all(),
                            EvidenceConventions.all(),
                            ConsequenceConventions.all())
                    .flatMap(List::stream)
                    .sorted(Comparator.comparing(Convention::concern))
                    .toList();

    private ConventionChecker() {}

    /** Every convention, first those of the vocabulary, last those of manner. */
    public static List<Convention> all() {
        return ALL;
    }

    /**
     * Every place at which a rule base breaks a convention, in the order of the files and places.
     */
    public static List<Problem> check(WrittenRules rules) {
        return check(EnumSet.allOf(Concern.class), rules);
    }

    /**
     * Every place at which a rule names what is not there, so that it cannot compile or never
     * fires.
     */
    public static List<Problem> checkVocabulary(WrittenRules rules) {
        return check(EnumSet.of(Concern.VOCABULARY), rules);
    }

    /**
     * Every place at which a rule compiles and yet may answer wrongly, or be explained wrongly,
     * without a word. No rule base runs with one.
     */
    public static List<Problem> checkMeaning(WrittenRules rules) {
        return check(EnumSet.of(Concern.VOCABULARY, Concern.MEANING), rules);
    }

    private static List<Problem> check(Set<Concern> concerns, WrittenRules rules) {
        return ALL.stream()
                .filter(convention -> concerns.contains(convention.concern()))
                .flatMap(convention -> convention.check(rules).stream())
                .sorted(BY_PLACE)
                .toList();
    }
}
