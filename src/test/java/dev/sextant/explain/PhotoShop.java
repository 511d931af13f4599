package dev.sextant.explain;

import static dev.sextant.explain.HandMadeRule.rule;

import dev.sextant.engine.read.ParsedText;
import dev.sextant.fact.Conclusion;
import dev.sextant.fact.Figure;
import dev.sextant.fact.figure.Member;
import dev.sextant.fact.figure.Weight;
import dev.sextant.fact.given.Platform;
import dev.sextant.fact.given.UnknownFacts;
import dev.sextant.fact.given.Workload;
import dev.sextant.fact.term.Family;
import dev.sextant.fact.term.Kind;
import dev.sextant.fact.term.Option;
import dev.sextant.fact.term.Strength;
import dev.sextant.fact.term.Style;
import dev.sextant.fact.term.Subject;
import dev.sextant.fact.term.Trigger;
import dev.sextant.fact.trait.Favors;
import dev.sextant.fact.verdict.Answer;
import dev.sextant.fact.verdict.Basis;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.fact.verdict.Recommendation;
import dev.sextant.fact.verdict.Score;
import dev.sextant.fact.verdict.SubjectScore;
import dev.sextant.fact.verdict.Support;
import dev.sextant.rulebook.folder.RuleLayer;
import dev.sextant.rulebook.model.Citation;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.source.Location;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.Derivation;
import dev.sextant.trace.FactPath;
import dev.sextant.trace.Justification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A small trace, made by hand: one workload, two reasons on two subjects and one that stands
 * behind.
 */
public final class PhotoShop {

    private static final String NAME = "thumbnails";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private static final Platform PLATFORM = UnknownFacts.platform("Photo shop");
    public static final Workload WORK = workload();
    private static final Weight STRONG = new Weight(Strength.STRONG, 6, "article/weights", DAY);
    private static final Weight WEAK = new Weight(Strength.WEAK, 1, "article/weights", DAY);
    private static final Member FUNCTIONS =
            new Member(Family.SERVERLESS, Style.FUNCTIONS, "article/families", DAY);
    private static final Member CLUSTER =
            new Member(Family.KUBERNETES, Style.MANAGED_KUBERNETES, "article/families", DAY);

    private final List<Derivation> derivations = new ArrayList<>();

    private PhotoShop() {}

    /** The trace. */
    public static DecisionTrace trace() {
        PhotoShop shop = new PhotoShop();
        shop.reasons();
        shop.verdict();
        return new DecisionTrace(
                facts(),
                new Recommendation("Photo shop", Answer.SERVERLESS),
                List.of(placement()),
                shop.derivations,
                12,
                0);
    }

    /** The rulebook that the trace was made with. */
    public static Rulebook rulebook() {
        Citation citation =
                new Citation(
                        "article/serverless/event-driven",
                        "Webhooks, queue processors and scheduled jobs fit serverless.",
                        "the article",
                        DAY,
                        new Location("rules-drl/sources.yaml", 12, 3));
        Map<Figure, Location> figures =
                Map.of(
                        STRONG, new Location("rules-drl/weights.yaml", 4, 5),
                        WEAK, new Location("rules-drl/weights.yaml", 2, 5),
                        FUNCTIONS, new Location("rules-drl/weights.yaml", 20, 5),
                        CLUSTER, new Location("rules-drl/weights.yaml", 22, 5));
        return new Rulebook(
                List.of(),
                Map.of(citation.key(), citation),
                figures,
                Map.of(),
                List.of(new RuleLayer("rules-drl", List.of(), List.of(), 4, 0)),
                "0".repeat(64));
    }

    private static DecisionFacts facts() {
        return new DecisionFacts(
                PLATFORM,
                UnknownFacts.team(),
                List.of(WORK),
                Map.of(
                        new FactPath(FactPath.PLATFORM, "name"), new Location("shop.yaml", 1, 11),
                        new FactPath(NAME, "name"), new Location("shop.yaml", 3, 11),
                        new FactPath(NAME, "kind"), new Location("shop.yaml", 4, 11),
                        new FactPath(NAME, "trigger"), new Location("shop.yaml", 5, 14),
                        new FactPath(NAME, "compute"), new Location("shop.yaml", 6, 14)));
    }

    private void reasons() {
        Favors event =
                favors(
                        "serverless/event-driven",
                        Family.SERVERLESS,
                        Subject.TRAFFIC,
                        Strength.STRONG);
        stands(
                event,
                rule(
                                "serverless/event-driven",
                                "What events start fits serverless",
                                "{$name} is started by {$trigger}")
                        .when(
                                "Workload",
                                "$name : name",
                                "trigger contains Trigger.EVENT",
                                "$trigger : trigger")
                        .fired(List.of(WORK), Map.of("$name", NAME, "$trigger", WORK.trigger())));
        Favors edge = favors("hybrid/edges", Family.SERVERLESS, Subject.TRAFFIC, Strength.WEAK);
        stands(
                edge,
                rule("hybrid/edges", "The edges go serverless", "{$name} is a {$kind}")
                        .when("Workload", "$name : name", "$kind : kind == Kind.FILE_TRANSFORM")
                        .fired(List.of(WORK), Map.of("$name", NAME, "$kind", WORK.kind())));
        Favors longer =
                favors("kubernetes/long-running", Family.KUBERNETES, Subject.WORK, Strength.WEAK);
        stands(
                longer,
                rule(
                                "kubernetes/long-running",
                                "Long work wants a cluster",
                                "{$name} computes for at least {$seconds}")
                        .when("Workload", "$name : name", "$seconds : computeAtLeastSeconds > 60")
                        .fired(List.of(WORK), Map.of("$name", NAME, "$seconds", 900.001)));
        supported(event, FUNCTIONS, STRONG);
        supported(edge, FUNCTIONS, WEAK);
        supported(longer, CLUSTER, WEAK);
        counted(
                new SubjectScore(NAME, Style.FUNCTIONS, Subject.TRAFFIC, 6),
                support(Style.FUNCTIONS, Subject.TRAFFIC, 6),
                support(Style.FUNCTIONS, Subject.TRAFFIC, 1));
        counted(
                new SubjectScore(NAME, Style.MANAGED_KUBERNETES, Subject.WORK, 1),
                support(Style.MANAGED_KUBERNETES, Subject.WORK, 1));
    }

    private void verdict() {
        Score functions = new Score(NAME, Style.FUNCTIONS, Option.SERVERLESS, 1, 6);
        Score cluster = new Score(NAME, Style.MANAGED_KUBERNETES, Option.KUBERNETES, 4, 1);
        scored(functions, new SubjectScore(NAME, Style.FUNCTIONS, Subject.TRAFFIC, 6));
        scored(cluster, new SubjectScore(NAME, Style.MANAGED_KUBERNETES, Subject.WORK, 1));
        stands(
                placement(),
                rule(
                                "verdict/placement",
                                "A workload goes where it scores best",
                                "{$name} goes where it scores {$points} points")
                        .when("Score", "$name : workload", "$points : points")
                        .whenNot("RuledOut", "workload == $name", "style == Style.FUNCTIONS")
                        .fired(List.of(functions), Map.of("$name", NAME, "$points", 6)));
        stands(
                new Recommendation("Photo shop", Answer.SERVERLESS),
                rule(
                                "verdict/serverless",
                                "All on serverless",
                                "everything that is placed belongs on serverless")
                        .when("Platform", "$platform : name")
                        .whenExists("Placement", "option == Option.SERVERLESS")
                        .fired(List.of(PLATFORM), Map.of("$platform", "Photo shop")));
    }

    private void supported(Favors favors, Member member, Weight weight) {
        stands(
                new Support(NAME, member.style(), favors.subject(), weight.points()),
                rule(
                                "verdict/score-support",
                                "A reason weighs what its strength weighs",
                                "it speaks for {$style} with {$points} points")
                        .when(
                                "Favors",
                                "$name : workload",
                                "$family : family",
                                "$strength : strength")
                        .when("Member", "family == $family", "$style : style")
                        .when("Weight", "strength == $strength", "$points : points")
                        .fired(
                                List.of(favors, member, weight),
                                Map.of(
                                        "$name",
                                        NAME,
                                        "$family",
                                        favors.family(),
                                        "$strength",
                                        favors.strength(),
                                        "$style",
                                        member.style(),
                                        "$points",
                                        weight.points())));
    }

    private void counted(SubjectScore counted, Support... supports) {
        Set<Object> all = new LinkedHashSet<>(List.of((Object[]) supports));
        stands(
                counted,
                rule(
                                "verdict/score-subject",
                                "On a subject the strongest counts",
                                "{$points} points count")
                        .whenAll(
                                "Support",
                                List.of("workload == $name", "$p : points"),
                                ParsedText.function("$points", "max", "$p"),
                                ParsedText.function("$all", "collectSet", "$support"))
                        .fired(
                                List.of(List.of(counted.points(), all)),
                                Map.of("$points", counted.points(), "$all", all)));
    }

    private void scored(Score score, SubjectScore counted) {
        stands(
                score,
                rule(
                                "verdict/score",
                                "A style scores the sum over its subjects",
                                "{$style} scores {$points} points")
                        .whenAll(
                                "SubjectScore",
                                List.of("workload == $name", "$p : points"),
                                ParsedText.function("$points", "sum", "$p"),
                                ParsedText.function("$all", "collectSet", "$score"))
                        .fired(
                                List.of(List.of(score.points(), Set.of(counted))),
                                Map.of(
                                        "$style",
                                        score.style(),
                                        "$points",
                                        score.points(),
                                        "$all",
                                        Set.of(counted))));
    }

    private void stands(Conclusion conclusion, Justification... justifications) {
        derivations.add(new Derivation(conclusion, List.of(justifications)));
    }

    private static Favors favors(
            String statement, Family family, Subject subject, Strength strength) {
        return new Favors(statement, NAME, family, subject, strength);
    }

    private static Support support(Style style, Subject subject, int points) {
        return new Support(NAME, style, subject, points);
    }

    private static Placement placement() {
        return new Placement(NAME, Option.SERVERLESS, Style.FUNCTIONS, 6, 5, Basis.REASONS);
    }

    private static Workload workload() {
        return UnknownFacts.of(
                Workload.class,
                Map.of(
                        "name",
                        NAME,
                        "kind",
                        Kind.FILE_TRANSFORM,
                        "trigger",
                        Set.of(Trigger.EVENT),
                        "computeAtLeastSeconds",
                        900.001));
    }
}
