package dev.sextant.record.replay;

import dev.sextant.explain.why.FormerAbsenceText;
import dev.sextant.rulebook.model.FormerNames;
import dev.sextant.rulebook.model.Rulebook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes a record of an earlier version comparable with its replay. Such a record names facts and
 * constants as they were called, numbers conclusions in the order of former names, and describes
 * absent facts as conditions. Everything else in it must be the same.
 */
final class FormerRecord {

    private static final Pattern CONDITION = Pattern.compile("(?:no|exists|forall) .*\\w\\(.*");

    private final ObjectNode recorded;
    private final Rulebook rulebook;

    private FormerRecord(ObjectNode recorded, Rulebook rulebook) {
        this.recorded = recorded;
        this.rulebook = rulebook;
    }

    /**
     * Puts present names into a record, and into its replay what differs from the record only in
     * how an earlier version described it. Does nothing with a record of this version.
     *
     * @param recorded the record as a document, which is changed
     * @param again the replay as a document, which is changed
     * @param rulebook the rules of both
     */
    static void align(ObjectNode recorded, ObjectNode again, Rulebook rulebook) {
        FormerRecord former = new FormerRecord(recorded, rulebook);
        boolean isFormer = former.translate();
        if (isFormer || former.hasConditions()) {
            former.renumber(again);
            former.describeAbsences(again);
            takeSentences(recorded, again);
            former.leaveOutNewFacts(again);
            pairs(recorded, again, "silent").forEach(FormerRecord::takeReason);
        }
    }

    /** Replaces former names; returns whether there was one. */
    private boolean translate() {
        String before = recorded.toString();
        for (ObjectNode conclusion : objects(recorded, "derived")) {
            String type = FormerNames.presentFact(conclusion.path("type").asString());
            conclusion.put("type", type);
            translateValues(conclusion);
            addValues(type, conclusion);
            objects(conclusion, "by")
                    .forEach(
                            firing ->
                                    objects(firing, "conditions")
                                            .forEach(FormerRecord::translateValues));
        }
        for (ObjectNode rule : objects(recorded, "cited")) {
            if (rule.get("conditions") instanceof ArrayNode conditions) {
                for (int index = 0; index < conditions.size(); index++) {
                    String condition = conditions.get(index).asString();
                    conditions.set(index, FormerNames.present(condition));
                }
            }
        }
        return !recorded.toString().equals(before);
    }

    private static void translateValues(ObjectNode owner) {
        if (owner.get("values") instanceof ObjectNode values) {
            for (String component : List.copyOf(values.propertyNames())) {
                String value = values.get(component).asString();
                values.put(component, FormerNames.presentValue(component, value));
            }
        }
    }

    private static void addValues(String type, ObjectNode conclusion) {
        if (conclusion.get("values") instanceof ObjectNode values) {
            FormerNames.addedValues(type)
                    .forEach(
                            (component, value) -> {
                                if (!values.has(component)) {
                                    values.put(component, value);
                                }
                            });
        }
    }

    private boolean hasConditions() {
        return recorded.findValues("absent").stream()
                .anyMatch(absent -> CONDITION.matcher(absent.asString()).matches());
    }

    /** Gives the conclusions of a replay the numbers that they have in the record. */
    private void renumber(ObjectNode again) {
        Map<String, Integer> wanted = new HashMap<>();
        objects(recorded, "derived")
                .forEach(one -> wanted.put(content(one), one.path("number").asInt()));
        List<ObjectNode> conclusions = objects(again, "derived");
        boolean isSame =
                conclusions.size() == wanted.size()
                        && conclusions.stream().allMatch(one -> wanted.containsKey(content(one)));
        if (!isSame) {
            return;
        }
        Map<Integer, Integer> numbers = new HashMap<>();
        ObjectNode[] sorted = new ObjectNode[conclusions.size()];
        for (ObjectNode conclusion : conclusions) {
            int number = wanted.get(content(conclusion));
            numbers.put(conclusion.path("number").asInt(), number);
            conclusion.put("number", number);
            sorted[number - 1] = conclusion;
        }
        for (JsonNode rests : again.findValues("rests")) {
            rests.forEach(
                    one -> {
                        if (one.has("derived")) {
                            int number = one.get("derived").asInt();
                            ((ObjectNode) one).put("derived", numbers.get(number));
                        }
                    });
        }
        ((ArrayNode) again.get("derived")).removeAll().addAll(List.of(sorted));
    }

    private static String content(ObjectNode conclusion) {
        return conclusion.get("type") + " " + conclusion.get("values");
    }

    /** Takes over how the record describes what is absent, where that is what is absent. */
    private void describeAbsences(ObjectNode again) {
        for (Pair conclusion : pairs(recorded, again, "derived")) {
            for (Pair firing : pairs(conclusion.recorded(), conclusion.again(), "by")) {
                Optional<FormerAbsenceText> text = absenceText(firing.again());
                List<Pair> conditions = pairs(firing.recorded(), firing.again(), "conditions");
                for (int index = 0; index < conditions.size() && text.isPresent(); index++) {
                    Optional<String> former = text.get().of(index);
                    pairs(conditions.get(index).recorded(), conditions.get(index).again(), "rests")
                            .forEach(rest -> describe(rest, former));
                }
            }
        }
    }

    private Optional<FormerAbsenceText> absenceText(ObjectNode firing) {
        List<Map<String, String>> matched = new ArrayList<>();
        for (ObjectNode condition : objects(firing, "conditions")) {
            Map<String, String> values = new HashMap<>();
            condition
                    .path("values")
                    .properties()
                    .forEach(one -> values.put(one.getKey(), one.getValue().asString()));
            matched.add(values);
        }
        return rulebook.rule(firing.path("rule").asString())
                .map(rule -> new FormerAbsenceText(rule, matched));
    }

    private static void describe(Pair rest, Optional<String> former) {
        String recorded = rest.recorded().path("absent").asString("");
        if (rest.again().has("absent")
                && former.isPresent()
                && plain(recorded).equals(plain(former.get()))) {
            rest.again().put("absent", recorded);
        }
    }

    /** A condition with present words and without blanks. */
    private static String plain(String condition) {
        return FormerNames.presentSentence(FormerNames.present(condition)).replaceAll("\\s", "");
    }

    /** Leaves out the unknown facts that the earlier version did not know. */
    private void leaveOutNewFacts(ObjectNode again) {
        Set<String> known = new HashSet<>();
        recorded.path("unknown").path("others").forEach(one -> known.add(one.asString()));
        if (again.path("unknown").path("others") instanceof ArrayNode others) {
            others.removeIf(
                    one ->
                            FormerNames.isAddedFact(one.asString())
                                    && !known.contains(one.asString()));
        }
    }

    /** Takes over the words for why a rule did not fire, where as many of its conditions held. */
    private static void takeReason(Pair silent) {
        boolean isSame =
                Stream.of("rule", "workload", "met", "conditions")
                        .allMatch(
                                field ->
                                        Objects.equals(
                                                silent.recorded().get(field),
                                                silent.again().get(field)));
        if (isSame && silent.recorded().get("why") != null) {
            silent.again().set("why", silent.recorded().get("why"));
        }
    }

    /** In sentences, former words count as the present ones. */
    private static void takeSentences(JsonNode one, JsonNode other) {
        if (one instanceof ObjectNode object && other instanceof ObjectNode replayed) {
            String recorded = object.path("because").asString("");
            String again = replayed.path("because").asString("");
            boolean isSame =
                    FormerNames.presentSentence(recorded)
                            .equals(FormerNames.presentSentence(again));
            if (isSame && !recorded.isEmpty()) {
                replayed.put("because", recorded);
            }
            object.properties()
                    .forEach(
                            field -> takeSentences(field.getValue(), replayed.get(field.getKey())));
        } else if (one instanceof ArrayNode && other instanceof ArrayNode) {
            for (int index = 0; index < Math.min(one.size(), other.size()); index++) {
                takeSentences(one.get(index), other.get(index));
            }
        }
    }

    /** An object of the record, and what the replay has in its place. */
    private record Pair(ObjectNode recorded, ObjectNode again) {}

    private static List<Pair> pairs(ObjectNode recorded, ObjectNode again, String field) {
        List<ObjectNode> ones = objects(recorded, field);
        List<ObjectNode> others = objects(again, field);
        List<Pair> pairs = new ArrayList<>();
        for (int index = 0; index < Math.min(ones.size(), others.size()); index++) {
            pairs.add(new Pair(ones.get(index), others.get(index)));
        }
        return pairs;
    }

    private static List<ObjectNode> objects(ObjectNode owner, String field) {
        List<ObjectNode> objects = new ArrayList<>();
        owner.path(field)
                .forEach(
                        one -> {
                            if (one instanceof ObjectNode object) {
                                objects.add(object);
                            }
                        });
        return objects;
    }
}
