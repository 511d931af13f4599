package dev.sextant.rulebook.model;

import dev.sextant.fact.Conclusion;
import dev.sextant.fact.Fact;
import dev.sextant.fact.Figure;
import dev.sextant.fact.Given;
import dev.sextant.fact.WrittenKey;
import dev.sextant.fact.cost.BillPart;
import dev.sextant.fact.cost.BillingProvider;
import dev.sextant.fact.cost.Dearer;
import dev.sextant.fact.cost.EgressCost;
import dev.sextant.fact.cost.InstanceHours;
import dev.sextant.fact.cost.Known;
import dev.sextant.fact.cost.MachineHours;
import dev.sextant.fact.cost.MonthlyBill;
import dev.sextant.fact.cost.MonthlyUsage;
import dev.sextant.fact.cost.PaidHours;
import dev.sextant.fact.cost.SecondHandBill;
import dev.sextant.fact.figure.BillGap;
import dev.sextant.fact.figure.Blame;
import dev.sextant.fact.figure.ChangeCost;
import dev.sextant.fact.figure.Choice;
import dev.sextant.fact.figure.ClusterShare;
import dev.sextant.fact.figure.Incumbent;
import dev.sextant.fact.figure.Ingredient;
import dev.sextant.fact.figure.Limit;
import dev.sextant.fact.figure.ListedProvider;
import dev.sextant.fact.figure.Margin;
import dev.sextant.fact.figure.Member;
import dev.sextant.fact.figure.PlaceGroup;
import dev.sextant.fact.figure.QuestionRank;
import dev.sextant.fact.figure.QuestionTopic;
import dev.sextant.fact.figure.Rate;
import dev.sextant.fact.figure.SecondPlatform;
import dev.sextant.fact.figure.Threshold;
import dev.sextant.fact.figure.TriggerGroup;
import dev.sextant.fact.figure.TypicalTrait;
import dev.sextant.fact.figure.Weight;
import dev.sextant.fact.given.Platform;
import dev.sextant.fact.given.Team;
import dev.sextant.fact.given.Workload;
import dev.sextant.fact.trait.Assumption;
import dev.sextant.fact.trait.BasicTrait;
import dev.sextant.fact.trait.Ceiling;
import dev.sextant.fact.trait.Characteristic;
import dev.sextant.fact.trait.ClusterAlternative;
import dev.sextant.fact.trait.ClusterInPlace;
import dev.sextant.fact.trait.ClusterNeed;
import dev.sextant.fact.trait.ClusterOffer;
import dev.sextant.fact.trait.ClusterRequired;
import dev.sextant.fact.trait.Enduring;
import dev.sextant.fact.trait.Favors;
import dev.sextant.fact.trait.KnownProvider;
import dev.sextant.fact.trait.Located;
import dev.sextant.fact.trait.NoClusterStaff;
import dev.sextant.fact.trait.NotJustified;
import dev.sextant.fact.trait.OnePlatformWanted;
import dev.sextant.fact.trait.PainPoint;
import dev.sextant.fact.trait.ProvenIncumbent;
import dev.sextant.fact.trait.RuledOut;
import dev.sextant.fact.trait.Running;
import dev.sextant.fact.trait.SelfHosted;
import dev.sextant.fact.trait.StartedBy;
import dev.sextant.fact.trait.StatedAspect;
import dev.sextant.fact.trait.SufficientIncumbent;
import dev.sextant.fact.trait.SuitableStyle;
import dev.sextant.fact.verdict.Advantage;
import dev.sextant.fact.verdict.Candidate;
import dev.sextant.fact.verdict.Conflict;
import dev.sextant.fact.verdict.Contender;
import dev.sextant.fact.verdict.Lead;
import dev.sextant.fact.verdict.Notice;
import dev.sextant.fact.verdict.Open;
import dev.sextant.fact.verdict.OptionGain;
import dev.sextant.fact.verdict.OptionScore;
import dev.sextant.fact.verdict.Placement;
import dev.sextant.fact.verdict.PlatformGain;
import dev.sextant.fact.verdict.Price;
import dev.sextant.fact.verdict.PrimaryOption;
import dev.sextant.fact.verdict.Recommendation;
import dev.sextant.fact.verdict.Score;
import dev.sextant.fact.verdict.SecondChoice;
import dev.sextant.fact.verdict.SecondPlatformJustified;
import dev.sextant.fact.verdict.StyleEffort;
import dev.sextant.fact.verdict.StyleSituation;
import dev.sextant.fact.verdict.SubjectScore;
import dev.sextant.fact.verdict.Support;
import dev.sextant.fact.verdict.UsedOption;
import dev.sextant.fact.verdict.WayOut;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The fact types that rules may name, with their components. */
public final class FactTypes {

    /** The component of a figure that names a given fact. */
    public static final String FACT = "fact";

    /** What scenarios give. */
    private static final List<Class<? extends Given>> GIVEN =
            List.of(Platform.class, Team.class, Workload.class);

    /** What data files hold. */
    private static final List<Class<? extends Figure>> FIGURES =
            List.of(
                    Limit.class,
                    Threshold.class,
                    Weight.class,
                    Margin.class,
                    Choice.class,
                    Member.class,
                    Incumbent.class,
                    SecondPlatform.class,
                    ListedProvider.class,
                    PlaceGroup.class,
                    TriggerGroup.class,
                    Blame.class,
                    Rate.class,
                    BillGap.class,
                    ClusterShare.class,
                    Ingredient.class,
                    TypicalTrait.class,
                    ChangeCost.class,
                    QuestionTopic.class,
                    QuestionRank.class);

    /** What rules conclude, in the order in which reasoning gets there. */
    private static final List<Class<? extends Conclusion>> CONCLUSIONS =
            List.of(
                    BasicTrait.class,
                    Characteristic.class,
                    Located.class,
                    KnownProvider.class,
                    StartedBy.class,
                    Enduring.class,
                    Ceiling.class,
                    Known.class,
                    BillingProvider.class,
                    MonthlyUsage.class,
                    InstanceHours.class,
                    PaidHours.class,
                    MachineHours.class,
                    EgressCost.class,
                    BillPart.class,
                    SecondHandBill.class,
                    MonthlyBill.class,
                    Dearer.class,
                    Running.class,
                    PainPoint.class,
                    ProvenIncumbent.class,
                    SufficientIncumbent.class,
                    StatedAspect.class,
                    Assumption.class,
                    ClusterNeed.class,
                    ClusterRequired.class,
                    ClusterInPlace.class,
                    NoClusterStaff.class,
                    ClusterOffer.class,
                    RuledOut.class,
                    SelfHosted.class,
                    SuitableStyle.class,
                    Favors.class,
                    ClusterAlternative.class,
                    NotJustified.class,
                    Candidate.class,
                    Support.class,
                    SubjectScore.class,
                    Score.class,
                    OptionScore.class,
                    Lead.class,
                    Contender.class,
                    Open.class,
                    OptionGain.class,
                    PrimaryOption.class,
                    StyleEffort.class,
                    StyleSituation.class,
                    Price.class,
                    SecondPlatformJustified.class,
                    Advantage.class,
                    PlatformGain.class,
                    OnePlatformWanted.class,
                    SecondChoice.class,
                    Placement.class,
                    UsedOption.class,
                    Recommendation.class,
                    Conflict.class,
                    WayOut.class,
                    Notice.class);

    private static final Map<String, String> OWNERS =
            Map.of("Platform", "platform.", "Team", "platform.team.", "Workload", "workload.");

    private static final Map<String, Class<?>> BY_NAME = new TreeMap<>();

    static {
        for (Class<?> type : inOrder()) {
            BY_NAME.put(type.getSimpleName(), type);
        }
    }

    private static final Map<String, Class<?>> ENUMS = new TreeMap<>();

    static {
        for (String type : BY_NAME.keySet()) {
            for (String component : componentsOf(type).keySet()) {
                Class<?> constants = constantsOf(type, component);
                if (constants != null) {
                    ENUMS.put(constants.getSimpleName(), constants);
                }
            }
        }
    }

    private FactTypes() {}

    /** All fact types: given ones, figures, then conclusions in the order of reasoning. */
    public static List<Class<? extends Fact>> inOrder() {
        List<Class<? extends Fact>> types = new ArrayList<>(GIVEN);
        types.addAll(FIGURES);
        types.addAll(CONCLUSIONS);
        return types;
    }

    /** The types of a kind of facts, in the order of {@link #inOrder}. */
    public static List<Class<? extends Fact>> inOrder(Class<? extends Fact> kind) {
        return inOrder().stream().filter(kind::isAssignableFrom).toList();
    }

    /** All fact types by simple name, sorted. */
    public static Map<String, Class<?>> all() {
        return Collections.unmodifiableMap(BY_NAME);
    }

    /**
     * The components of a fact type with their types, in order; empty for a type that is not known.
     */
    public static Map<String, Class<?>> componentsOf(String type) {
        Map<String, Class<?>> components = new LinkedHashMap<>();
        if (BY_NAME.containsKey(type)) {
            for (RecordComponent component : BY_NAME.get(type).getRecordComponents()) {
                components.put(component.getName(), component.getType());
            }
        }
        return components;
    }

    /** Whether scenarios give facts of the type. */
    public static boolean isGiven(String type) {
        return is(type, Given.class);
    }

    /** Whether data files hold facts of the type. */
    public static boolean isFigure(String type) {
        return is(type, Figure.class);
    }

    /** Whether rules conclude facts of the type. */
    public static boolean isConclusion(String type) {
        return is(type, Conclusion.class);
    }

    /** Whether a component may be unknown: every component of a given fact but its name. */
    public static boolean isOptional(String type, String component) {
        return isGiven(type)
                && componentsOf(type).containsKey(component)
                && !component.equals("name");
    }

    /**
     * The names of all facts that scenarios give, such as {@code workload.compute}, in the order of
     * the vocabulary.
     */
    public static List<String> given() {
        Set<String> names = new LinkedHashSet<>();
        for (String type : List.of("Platform", "Team", "Workload")) {
            for (RecordComponent component : BY_NAME.get(type).getRecordComponents()) {
                if (isOptional(type, component.getName())) {
                    names.add(given(type, component));
                }
            }
        }
        return List.copyOf(names);
    }

    /** The name of the fact that a component of a given fact keeps: {@code workload.compute}. */
    public static String given(String type, RecordComponent component) {
        return OWNERS.get(type) + WrittenKey.of(component);
    }

    /** The names of the facts that rules conclude, sorted. */
    public static List<String> conclusions() {
        return BY_NAME.keySet().stream().filter(FactTypes::isConclusion).toList();
    }

    /** The enums of all components by simple name, sorted. */
    public static Map<String, Class<?>> enums() {
        return Collections.unmodifiableMap(ENUMS);
    }

    /** The constant that a rule names, such as {@code Style.FUNCTIONS}, where there is one. */
    public static Optional<Object> constant(String written) {
        int dot = written.indexOf('.');
        Class<?> type = dot < 0 ? null : ENUMS.get(written.substring(0, dot));
        return type == null
                ? Optional.empty()
                : Stream.of(type.getEnumConstants())
                        .filter(
                                constant ->
                                        ((Enum<?>) constant)
                                                .name()
                                                .equals(written.substring(dot + 1)))
                        .<Object>map(constant -> constant)
                        .findFirst();
    }

    /**
     * The enum that a component, or every element of a component that is a set, belongs to; or
     * null.
     */
    public static Class<?> constantsOf(String type, String component) {
        for (RecordComponent each : BY_NAME.get(type).getRecordComponents()) {
            if (each.getName().equals(component)) {
                Type generic = each.getGenericType();
                Type element =
                        generic instanceof ParameterizedType set
                                ? set.getActualTypeArguments()[0]
                                : generic;
                return element instanceof Class<?> found && found.isEnum() ? found : null;
            }
        }
        return null;
    }

    private static boolean is(String type, Class<? extends Fact> kind) {
        return BY_NAME.containsKey(type) && kind.isAssignableFrom(BY_NAME.get(type));
    }
}
