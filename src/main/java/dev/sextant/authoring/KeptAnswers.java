package dev.sextant.authoring;

import dev.sextant.scenario.Scenario;
import dev.sextant.trace.Decider;
import dev.sextant.trace.DecisionFailed;
import dev.sextant.trace.Facts;
import dev.sextant.trace.Trace;
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
public final class KeptAnswers implements Decider {

    private static final Logger LOG = LoggerFactory.getLogger(KeptAnswers.class);

    private final Decider decider;
    private final Map<Facts, Trace> answers = new ConcurrentHashMap<>();

    /**
     * Keeps the answers of a decider.
     *
     * @param decider what decides
     */
    public KeptAnswers(Decider decider) {
        this.decider = decider;
    }

    @Override
    public Trace decide(Facts facts) {
        Trace known = answers.get(facts);
        if (known == null) {
            known = decider.decide(facts);
            answers.put(facts, known);
        }
        return known;
    }

    /** Decides scenarios ahead, several at a time, and forgets all others. */
    public void prepare(Collection<Scenario> scenarios) {
        Set<Facts> facts = scenarios.stream().map(Scenario::facts).collect(Collectors.toSet());
        answers.keySet().retainAll(facts);
        facts.parallelStream().forEach(this::attempt);
    }

    private void attempt(Facts facts) {
        try {
            decide(facts);
        } catch (DecisionFailed failure) {
            LOG.debug("told to whoever asks: {}", failure.getMessage());
        }
    }
}
