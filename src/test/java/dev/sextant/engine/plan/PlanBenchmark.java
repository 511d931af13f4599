package dev.sextant.engine.plan;

import dev.sextant.engine.CompiledRules;
import dev.sextant.engine.Engine;
import dev.sextant.engine.ShippedRules;
import dev.sextant.engine.read.RulebookReader;
import dev.sextant.engine.run.AbandonableTask;
import dev.sextant.engine.run.RunLimits;
import dev.sextant.engine.run.SessionDecider;
import dev.sextant.rulebook.folder.RuleFolder;
import dev.sextant.scenario.RandomScenarios;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.PlatformDecider;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Measures the CPU time for one scenario, with its complete trace: Drools without stages and with a
 * session for each scenario, Drools as Sextant uses it, and the plan. They take turns. Arguments:
 * how many scenarios, and how many rounds.
 */
public final class PlanBenchmark {

    /** Each turn of the plan goes over all scenarios so many times: it takes little time. */
    private static final int TURNS_OF_PLAN = 20;

    private PlanBenchmark() {}

    /** Prints the median of the later half of the rounds. */
    public static void main(String[] arguments) {
        int scenarios = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
        List<DecisionFacts> platforms = RandomScenarios.facts(1_234, scenarios, 1, 10);
        RuleFolder folder = ShippedRules.folder();
        CompiledRules rules = Engine.compile(folder);
        SessionDecider session = (SessionDecider) rules.decider();
        Map<String, PlatformDecider> deciders = new TreeMap<>();
        deciders.put("1 Drools, naive", naive(folder));
        deciders.put("2 Drools, in stages, kept sessions", session);
        deciders.put("3 plan", rules.plannedDecider().orElseThrow());
        Map<String, double[]> times = new TreeMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, PlatformDecider> one : deciders.entrySet()) {
                times.computeIfAbsent(one.getKey(), none -> new double[rounds])[round] =
                        microseconds(
                                one.getValue(),
                                platforms,
                                one.getKey().startsWith("3") ? TURNS_OF_PLAN : 1);
            }
        }
        double workloads = platforms.stream().mapToInt(one -> one.workloads().size()).sum();
        System.out.printf(
                "%d scenarios, %.1f workloads each, %d rounds%n",
                scenarios, workloads / scenarios, rounds);
        times.forEach(
                (name, all) -> System.out.printf("%-36s%8.0f µs%n", name, medianOfLaterHalf(all)));
    }

    private static SessionDecider naive(RuleFolder folder) {
        return Engine.decider(
                RulebookReader.read(folder).rulebook(),
                folder,
                RunLimits.DEFAULT,
                rulebook -> rulebook.rules(),
                false);
    }

    /** In this thread, as in a run over many inputs. */
    private static double microseconds(
            PlatformDecider decider, List<DecisionFacts> platforms, int turns) {
        return new AbandonableTask<>(
                        () -> {
                            long begin = cpu();
                            for (int turn = 0; turn < turns; turn++) {
                                platforms.forEach(decider::decide);
                            }
                            return (cpu() - begin) / 1e3 / platforms.size() / turns;
                        })
                .call();
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double medianOfLaterHalf(double[] all) {
        double[] later = java.util.Arrays.copyOfRange(all, all.length / 2, all.length);
        java.util.Arrays.sort(later);
        return later[later.length / 2];
    }
}
