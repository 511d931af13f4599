package dev.sextant.record.model;

import java.util.List;

/**
 * A firing that justifies a conclusion.
 *
 * @param rule the id of the rule
 * @param because its sentence for this case
 * @param conditions what its conditions read, in the order in which {@link CitedRule} has them
 */
public record RecordedFiring(String rule, String because, List<RecordedCondition> conditions) {}
