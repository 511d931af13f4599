package dev.sextant.record.query;

import java.util.List;

/**
 * A decision that was found.
 *
 * @param file the file of its record
 * @param line the line in it
 * @param position its number in the chain; null where it is in none
 * @param decision its id
 * @param status the status of the input
 * @param scenario its name; null where it could not be read
 * @param inputFile the file that it was in
 * @param inputLine the line; null for the file as a whole
 * @param recommendation the answer for the platform; null where there is none
 * @param rule the rule that justifies the answer; null where there is none
 * @param because its sentence
 * @param margin the least margin of its workloads; null where none has one
 * @param workloads where its workloads go
 * @param found what the filters hold for, filter by filter
 */
public record DecisionMatch(
        String file,
        int line,
        Long position,
        String decision,
        String status,
        String scenario,
        String inputFile,
        Integer inputLine,
        String recommendation,
        String rule,
        String because,
        Integer margin,
        List<Place> workloads,
        List<String> found) {

    /** Copies the lists. */
    public DecisionMatch {
        workloads = List.copyOf(workloads);
        found = List.copyOf(found);
    }

    /**
     * Where a workload goes.
     *
     * @param workload its name
     * @param option the option; null where the decision failed
     * @param style how it runs there; null where it is not placed
     * @param margin the lead over the other option, in points; null where there is none
     * @param rule the rule that was decisive; null where there is none
     */
    public record Place(
            String workload, String option, String style, Integer margin, String rule) {}
}
