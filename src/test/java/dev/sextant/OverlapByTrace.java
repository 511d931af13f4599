package dev.sextant;

import dev.sextant.scenario.model.Scenario;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Counts what two decisions have in common from their explanations in JSON alone. */
final class OverlapByTrace {

    private static final Map<String, String> OPTIONS =
            Map.of(
                    "functions", "serverless",
                    "serverless-containers", "serverless",
                    "serverless-on-kubernetes", "kubernetes",
                    "managed-kubernetes", "kubernetes",
                    "self-run-kubernetes", "kubernetes",
                    "container-service", "neither",
                    "platform-as-a-service", "neither",
                    "virtual-machines", "neither",
                    "managed-batch", "neither",
                    "managed-store", "neither");

    /** Styles that are possible only where something suits them. */
    private static final Set<String> SPECIAL =
            Set.of(
                    "serverless-on-kubernetes",
                    "platform-as-a-service",
                    "managed-batch",
                    "managed-store");

    private OverlapByTrace() {}

    /** A real case with its explanation. */
    record Counted(Scenario scenario, Set<String> keys) {

        Counted(Scenario scenario, String json) {
            this(scenario, OverlapByTrace.keys(json));
        }

        String organization() {
            return scenario.source().orElseThrow().organization();
        }

        String title() {
            return scenario.source().orElseThrow().title();
        }
    }

    /** The titles of the three cases that have most in common with a story. */
    static List<String> nearest(Scenario story, String json, List<Counted> cases) {
        Set<String> mine = keys(json);
        return cases.stream()
                .filter(one -> !one.scenario().name().equals(story.name()))
                .filter(one -> shared(one, mine) >= 2 || share(one, mine) >= 0.5)
                .filter(one -> share(one, mine) > 0.333)
                .sorted(
                        Comparator.<Counted>comparingDouble(one -> -share(one, mine))
                                .thenComparing(one -> -shared(one, mine))
                                .thenComparing(Counted::organization)
                                .thenComparing(Counted::title))
                .limit(3)
                .map(Counted::title)
                .toList();
    }

    private static int shared(Counted one, Set<String> mine) {
        Set<String> both = new HashSet<>(mine);
        both.retainAll(one.keys());
        return both.size();
    }

    private static double share(Counted one, Set<String> mine) {
        Set<String> either = new HashSet<>(mine);
        either.addAll(one.keys());
        return either.isEmpty() ? 0 : (double) shared(one, mine) / either.size();
    }

    private static Set<String> keys(String json) {
        JsonNode explanation = JsonMapper.shared().readTree(json).get("explanations").get(0);
        Set<String> keys = new HashSet<>();
        for (JsonNode workload : explanation.get("workloads")) {
            switch (workload.get("basis").asString()) {
                case "limits" -> keys.addAll(limits(workload, explanation));
                case "majority", "too-little-known" -> {}
                default -> keys.addAll(unshared(workload));
            }
            if (workload.get("basis").asString().equals("not-justified")) {
                notJustified(explanation, workload.get("workload").asString(), keys);
            }
        }
        return keys;
    }

    private static Set<String> limits(JsonNode workload, JsonNode explanation) {
        Set<String> rules = new HashSet<>();
        for (JsonNode standing : workload.get("standings")) {
            String style = standing.get("style").asString();
            boolean isPossible =
                    !SPECIAL.contains(style)
                            || suits(explanation, workload.get("workload").asString(), style);
            if (isPossible && !OPTIONS.get(style).equals(workload.get("option").asString())) {
                standing.get("ruledOut").forEach(told -> rules.add(base(told)));
            }
        }
        return rules;
    }

    private static boolean suits(JsonNode node, String workload, String style) {
        boolean found =
                isConclusion(node, "SuitableStyle", workload)
                        && node.get("values").get("style").asString().equals(style);
        for (JsonNode child : node) {
            found = found || suits(child, workload, style);
        }
        return found;
    }

    private static boolean isConclusion(JsonNode node, String type, String workload) {
        return node.isObject()
                && node.has("firings")
                && node.get("type").asString().equals(type)
                && node.get("values").get("workload").asString().equals(workload);
    }

    private static String base(JsonNode told) {
        return told.get("rule").asString().split("\\.")[0];
    }

    private static Set<String> unshared(JsonNode workload) {
        String own = workload.get("style").asString();
        String runnerUp = runnerUp(workload);
        Set<String> subjects = new HashSet<>();
        Set<String> unshared = new HashSet<>();
        for (JsonNode reason : workload.get("reasons")) {
            Set<String> styles = new HashSet<>();
            reason.get("styles").forEach(style -> styles.add(style.asString()));
            boolean counts = styles.contains(own) && subjects.add(reason.get("subject").asString());
            if (counts && !styles.contains(runnerUp)) {
                unshared.add(reason.get("statement").asString());
            }
        }
        return unshared;
    }

    /** The best style of another option: standings come best first. */
    private static String runnerUp(JsonNode workload) {
        for (JsonNode standing : workload.get("standings")) {
            JsonNode option = standing.get("option");
            if (!option.isNull() && !option.equals(workload.get("option"))) {
                return standing.get("style").asString();
            }
        }
        return "none";
    }

    /** Rules are in the tree, wherever it is told that an option is not justified. */
    private static void notJustified(JsonNode node, String workload, Set<String> rules) {
        if (isConclusion(node, "NotJustified", workload)) {
            node.get("firings").forEach(firing -> rules.add(base(firing)));
        }
        for (JsonNode child : node) {
            notJustified(child, workload, rules);
        }
    }
}
