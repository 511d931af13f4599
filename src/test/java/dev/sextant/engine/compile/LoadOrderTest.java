package dev.sextant.engine.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.Proof;
import dev.sextant.engine.Engine;
import dev.sextant.engine.Outcome;
import dev.sextant.engine.ShippedRules;
import dev.sextant.engine.run.RuleSessions;
import dev.sextant.engine.run.SessionDecider;
import dev.sextant.rulebook.folder.RuleFile;
import dev.sextant.rulebook.folder.RuleFolder;
import dev.sextant.rulebook.model.Rule;
import dev.sextant.rulebook.model.Rulebook;
import dev.sextant.scenario.RandomScenarios;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.PlatformDecider;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LoadOrderTest {

    private static final List<DecisionFacts> PLATFORMS =
            RandomScenarios.facts(20_261_123, Proof.size("ordered.platforms", 30, 60), 1, 5);

    private static final int ORDERS = Proof.size("orders", 3, 20);

    /** Each renaming compiles all rules. */
    private static final int RENAMINGS = Proof.size("renamings", 1, 5);

    private static final SessionDecider OWN = (SessionDecider) ShippedRules.loaded().decider();

    private final Rulebook rulebook = ShippedRules.compiled().rulebook();
    private final List<Outcome> expected = outcomes(ShippedRules.compiled().decider());

    @Test
    void any_order_within_the_stages_gives_the_same_answers_and_justifications() {
        for (int seed = 1; seed <= ORDERS; seed++) {
            LoadOrder shuffled = LoadOrder.byStage(shuffledRanks(seed));

            assertThat(outcomes(decider(shuffled))).as("seed %d", seed).isEqualTo(expected);
        }
    }

    /**
     * The order of the stages carries weight: where a conclusion is taken back, the engine may keep
     * what an accumulate made of it.
     */
    @Test
    void rules_in_the_order_of_their_stages_take_nothing_back() {
        for (DecisionFacts platform : PLATFORMS) {
            assertThat(ShippedRules.compiled().decider().decide(platform).retractions()).isZero();
        }
    }

    @Test
    void files_of_other_names_give_the_same_answers_and_justifications() {
        for (int seed = 1; seed <= RENAMINGS; seed++) {
            RuleFolder renamed = renamed(ShippedRules.folder(), new Random(seed));

            assertThat(outcomes(Engine.compile(renamed).decider()))
                    .as("seed %d", seed)
                    .isEqualTo(expected);
        }
    }

    /** One KieBase serves all orders: they are set between sessions. */
    private PlatformDecider decider(LoadOrder order) {
        order.apply(rulebook, OWN.kieBase());
        return new SessionDecider(
                RuleSessions.opened(OWN.kieBase(), OWN.figures()),
                OWN.rules(),
                OWN.fires(),
                OWN.limits(),
                true);
    }

    private Comparator<Rule> shuffledRanks(int seed) {
        List<Rule> rules = new ArrayList<>(rulebook.rules());
        Collections.shuffle(rules, new Random(seed));
        Map<String, Integer> ranks = new HashMap<>();
        rules.forEach(rule -> ranks.put(rule.id(), ranks.size()));
        return Comparator.comparing(rule -> ranks.get(rule.id()));
    }

    /** Ids follow the names, but for those that are written out. */
    private static RuleFolder renamed(RuleFolder folder, Random random) {
        List<RuleFile> files = new ArrayList<>();
        for (RuleFile file : folder.files()) {
            String renamed =
                    file.path().replaceFirst("/", "/" + (char) ('a' + random.nextInt(26)) + "-");
            files.add(file.path().endsWith(".drl") ? new RuleFile(renamed, file.bytes()) : file);
        }
        files.sort(Comparator.comparing(RuleFile::path));
        return new RuleFolder(folder.name(), files);
    }

    private static List<Outcome> outcomes(PlatformDecider decider) {
        return PLATFORMS.stream().map(decider::decide).map(Outcome::of).toList();
    }
}
