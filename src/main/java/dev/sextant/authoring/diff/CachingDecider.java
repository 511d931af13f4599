package dev.sextant.authoring.diff;

import dev.sextant.scenario.model.Scenario;
import dev.sextant.trace.DecisionException;
import dev.sextant.trace.DecisionFacts;
import dev.sextant.trace.DecisionTrace;
import dev.sextant.trace.PlatformDecider;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides no facts twice: rules that have not changed answer as before. Failures are not kept. Safe
 * for use by several threads.
 */
public final class CachingDecider implements PlatformDecider {

    private static final Logger LOG = LoggerFactory.getLogger(CachingDecider.class);

    private final PlatformDecider decider;
    private final Map<DecisionFacts, DecisionTrace> answers = new ConcurrentHashMap<>();

    /**
     * Keeps the answers of a decider.
     *
     * @param decider what decides
     */
    public CachingDecider(PlatformDecider decider) {
        this.decider = decider;
    }

    @Override
    public DecisionTrace decide(DecisionFacts facts) {
        DecisionTrace known = answers.get(facts);
        if (known == null) {
            known = decider.decide(facts);
            answers.put(facts, known);
        }
        return known;
    }

    /** Decides scenarios ahead, several at a time, and forgets all others. */
    public void prepare(Collection<Scenario> scenarios) {
        Set<DecisionFacts> facts =
                scenarios.stream().map(Scenario::facts).collect(Collectors.toSet());
        answers.keySet().retainAll(facts);
        facts.parallelStream().forEach(this::attempt);
    }

    private void attempt(DecisionFacts facts) {
        try {
            decide(facts);
        } catch (DecisionException failure) {
            LOG.debug("failure is reported to each caller: {}", failure.getMessage());
        }
    }
}
