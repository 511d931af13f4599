package dev.sextant.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Proof;
import dev.sextant.engine.CompiledRules;
import dev.sextant.engine.Engine;
import dev.sextant.engine.LastBuild;
import dev.sextant.engine.ShippedRules;
import dev.sextant.rulebook.folder.RuleFile;
import dev.sextant.rulebook.folder.RuleFolder;
import dev.sextant.rulebook.model.FactTypes;
import dev.sextant.scenario.RandomScenarios;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.PlatformDecider;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Rules that nobody wrote: the shipped ones with rules deleted, constants changed and conditions
 * negated at random. The plan still concludes what Drools does.
 */
class PlanEditsTest {

    private static final int EDITS = Proof.size("plan.edits", 14, 2_000);
    private static final int EDITS_AT_ONCE = 8;

    private static final Pattern RULE = Pattern.compile("(?ms)^rule \".*?^end$");
    private static final Pattern CONSTANT =
            Pattern.compile("\\b([A-Z]\\w+)\\.([A-Z][A-Z_0-9]+)\\b");
    private static final Pattern NEGATABLE =
            Pattern.compile("(?m)(?<=^    )not (?=[A-Z])|(?<= )(==|!=|<=|>=|<|>)(?= [$A-Z0-9])");
    private static final Map<String, String> OPPOSITES =
            Map.of("==", "!=", "!=", "==", "<", ">=", ">=", "<", ">", "<=", "<=", ">");

    private static final List<DecisionFacts> PLATFORMS = RandomScenarios.facts(99, 6, 1, 6);

    private final LastBuild last = new LastBuild();
    private final Random random = new Random(20_261);

    @Test
    void edited_rules_conclude_the_same_with_the_plan_and_with_drools() {
        RuleFolder shipped = ShippedRules.folder();
        checked(shipped);
        int tried = 0;
        int failed = 0;
        while (tried < EDITS) {
            RuleFolder edited = shipped;
            int edits = 0;
            CompiledRules rules = null;
            for (int tries = 0; edits < EDITS_AT_ONCE && tries < 40; tries++) {
                RuleFolder next = edited(edited);
                Optional<CompiledRules> compiled =
                        next.digest().equals(edited.digest()) ? Optional.empty() : checked(next);
                if (compiled.isPresent()) {
                    edited = next;
                    rules = compiled.get();
                    edits++;
                }
            }
            tried += edits;
            PlatformDecider plan = rules.plannedDecider().orElseThrow();
            for (DecisionFacts facts : PLATFORMS) {
                TraceContent content = TraceContent.of(rules.decider(), facts);
                failed += content.failure().isEmpty() ? 0 : 1;
                assertThat(TraceContent.of(plan, facts))
                        .as("after %d edits, %s", tried, facts.platform().name())
                        .isEqualTo(content);
            }
        }
        System.out.println(tried + " edits; platforms without one answer: " + failed);
    }

    private Optional<CompiledRules> checked(RuleFolder folder) {
        return Engine.check(folder, Map.of(), Optional.empty(), last).compiled();
    }

    private RuleFolder edited(RuleFolder folder) {
        List<RuleFile> files = new ArrayList<>(folder.files());
        List<Integer> rules = new ArrayList<>();
        for (int index = 0; index < files.size(); index++) {
            if (files.get(index).path().endsWith(".drl")) {
                rules.add(index);
            }
        }
        int chosen = rules.get(random.nextInt(rules.size()));
        RuleFile file = files.get(chosen);
        files.set(
                chosen,
                new RuleFile(file.path(), edited(file.text()).getBytes(StandardCharsets.UTF_8)));
        return new RuleFolder(folder.name(), files);
    }

    private String edited(String drl) {
        return switch (random.nextInt(6)) {
            case 0 -> replaced(drl, RULE, rule -> "");
            case 1, 2, 3 -> replaced(drl, CONSTANT, this::otherConstant);
            default -> replaced(drl, NEGATABLE, PlanEditsTest::opposite);
        };
    }

    /** What one of all matches is replaced by. */
    private interface Replacement {
        String of(MatchResult match);
    }

    private String replaced(String drl, Pattern pattern, Replacement replacement) {
        List<MatchResult> matches = pattern.matcher(drl).results().toList();
        if (matches.isEmpty()) {
            return drl;
        }
        MatchResult match = matches.get(random.nextInt(matches.size()));
        return drl.substring(0, match.start()) + replacement.of(match) + drl.substring(match.end());
    }

    private String otherConstant(MatchResult match) {
        Class<?> type = FactTypes.enums().get(match.group(1));
        if (type == null) {
            return Matcher.quoteReplacement(match.group());
        }
        Object[] all = type.getEnumConstants();
        return match.group(1) + "." + ((Enum<?>) all[random.nextInt(all.length)]).name();
    }

    private static String opposite(MatchResult match) {
        return match.group().startsWith("not") ? "" : OPPOSITES.get(match.group());
    }
}
