package dev.sextant.fact.given;

import dev.sextant.fact.Asked;
import dev.sextant.fact.Given;

/**
 * The team that builds and runs the platform. Every component may be null, which means unknown.
 *
 * @param size engineers who build and run the workloads. Read by kubernetes/operations
 * @param platformTeam people whose job is the platform. Read by kubernetes/operations and
 *     advice/complex-platform
 * @param kubernetesSkill what the team knows of Kubernetes. Read by the rules on feasibility and
 *     incumbency
 * @param serverlessSkill what the team knows of serverless. Read by the rules on feasibility and
 *     incumbency
 * @param opsAppetite the wish to run infrastructure oneself. Read by kubernetes/ops-control and
 *     kubernetes/operations
 */
public record Team(
        @Asked("How many engineers build and run the workloads?") TeamSize size,
        @Asked("Are there people whose job is the platform?") PlatformTeam platformTeam,
        @Asked("What does the team know of Kubernetes?") KubernetesSkill kubernetesSkill,
        @Asked("What does the team know of serverless?") ServerlessSkill serverlessSkill,
        @Asked("How much does the team wish to run infrastructure itself?") OpsAppetite opsAppetite)
        implements Given {}
