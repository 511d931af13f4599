package dev.sextant.fact;

/**
 * The team that builds and runs the platform. Every component may be null, which means unknown.
 *
 * @param size engineers who build and run the workloads. Read by kubernetes/operations
 * @param platformTeam people whose job is the platform. Read by kubernetes/operations and
 *     advice/complex-platform
 * @param kubernetesSkill how well the team knows Kubernetes. Read by the rules on feasibility and
 *     incumbency
 * @param serverlessSkill how well the team knows serverless. Read by the rules on feasibility and
 *     incumbency
 * @param opsAppetite how much the team wants to run infrastructure itself. Read by
 *     kubernetes/ops-control and kubernetes/operations
 */
public record Team(
        @Asked("How many engineers build and run the workloads?") TeamSize size,
        @Asked("Are there people whose job is the platform?") PlatformTeam platformTeam,
        @Asked("How well does the team know Kubernetes?") KubernetesSkill kubernetesSkill,
        @Asked("How well does the team know serverless?") ServerlessSkill serverlessSkill,
        @Asked("How much does the team want to run infrastructure itself?") OpsAppetite opsAppetite)
        implements Given {}
