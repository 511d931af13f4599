package dev.sextant.rulebook.convention;

import dev.sextant.rulebook.folder.TrustLevel;
import dev.sextant.rulebook.model.WrittenRules;
import dev.sextant.source.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The conventions that every rule base keeps, one class each. */
public final class ConventionChecker {

    private static final Comparator<Problem> BY_PLACE =
            Comparator.comparing(Problem::location).thenComparing(Problem::code);

    /** Those without which a rule cannot compile, or never fires. */
    private static final List<Convention> VOCABULARY =
            List.of(
                    new FactsAreImported(),
                    new FactsAreKnown(),
                    new ComponentsAreKnown(),
                    new ConstantsAreKnown(),
                    new ConstantsFit(),
                    new VariablesAreBound(),
                    new NoStringForConstant(),
                    new NamesAreUnique());

    /** Those without which a rule may answer wrongly, or be explained wrongly, in silence. */
    private static final List<Convention> MEANING =
            List.of(
                    new PackageFollowsFolder(),
                    new OnlyFactsAreImported(),
                    new NoHiddenCode(),
                    new IdsAreUnique(),
                    new MetadataIsUnique(),
                    new MetadataIsOneString(),
                    new PlaceholdersAreBound(),
                    new AttributesAreAbsent(),
                    new OnlyFactsAreMatched(),
                    new NothingIsCalled(),
                    new AlternativesAreRules(),
                    new NoNotEqual(),
                    new NoNegatedOperator(),
                    new NoNegation(),
                    new BooleansAreCompared(),
                    new AbsenceIsNotTested(),
                    new NoNestedAccess(),
                    new NoArithmetic(),
                    new BoundFactsAreConstrained(),
                    new BoundExpressionsInBrackets(),
                    new NothingGivenIsCounted(),
                    new AbsencesAreJoined(),
                    new FiguresAreThere(),
                    new ConsequencesOnlyConclude());

    /** Those without which a rule is harder to find, to read or to trust. */
    private static final List<Convention> MANNER =
            List.of(
                    new FewRulesPerFile(),
                    new IdFollowsPath(),
                    new NamesAreSentences(),
                    new MetadataIsThere(),
                    new RationaleIsWritten(),
                    new MetadataIsKnown(),
                    new MetadataIsInOrder(),
                    new AcceptancesHaveReasons(),
                    new SourcesAreKnown(),
                    new FiguresAreNotRepeated(),
                    new StatementsAreCited(),
                    new RulesHaveScenarios());

    private ConventionChecker() {}

    /** Every convention. */
    public static List<Convention> all() {
        List<Convention> all = new ArrayList<>(VOCABULARY);
        all.addAll(MEANING);
        all.addAll(MANNER);
        return List.copyOf(all);
    }

    /**
     * Every place at which a rule base breaks a convention, in the order of the files and places.
     */
    public static List<Problem> check(WrittenRules rules) {
        return check(all(), rules);
    }

    /**
     * Every place at which a rule names what is not there, so that it cannot compile or never
     * fires.
     */
    public static List<Problem> checkVocabulary(WrittenRules rules) {
        return check(VOCABULARY, rules);
    }

    /**
     * Every place at which a rule compiles and yet may answer wrongly, or be explained wrongly,
     * without a word. No rule base runs with one.
     */
    public static List<Problem> checkMeaning(WrittenRules rules) {
        List<Convention> conventions = new ArrayList<>(VOCABULARY);
        conventions.addAll(MEANING);
        return check(conventions, rules);
    }

    private static List<Problem> check(List<Convention> conventions, WrittenRules rules) {
        List<Problem> problems = new ArrayList<>();
        boolean anyCode = rules.folder().trust() == TrustLevel.ANY_CODE;
        for (Convention convention : conventions) {
            if (anyCode && !convention.holdsOfAnyCode()) {
                continue;
            }
            ConventionFindings findings = new ConventionFindings(convention.code(), rules.folder());
            convention.check(rules, findings);
            problems.addAll(findings.found());
        }
        problems.sort(BY_PLACE);
        return List.copyOf(problems);
    }
}
