package dev.sextant.fact.given;

import dev.sextant.fact.Asked;
import dev.sextant.fact.Given;

/**
 * The team that builds and runs the platform. Every component may be null, which means unknown.
 *
 * @param size engineers who build and run the workloads. Read by kubernetes/operations
 * @param platformTeam people whose job is the platform. Read by kubernetes/operations and
 *     advice/complex-platform
 * @param kubernetesSkill the experience of the team with Kubernetes. Read by the rules on
 *     feasibility and incumbency
 * @param serverlessSkill the experience of the team with serverless. Read by the rules on
 *     feasibility and incumbency
 * @param opsAppetite how much the team wants to operate infrastructure itself. Read by
 *     kubernetes/ops-control and kubernetes/operations
 */
public record Team(
        @Asked("How many engineers build and run the workloads?") TeamSize size,
        @Asked("Are there people whose job is the platform?") PlatformTeam platformTeam,
        @Asked("How experienced is the team with Kubernetes?") KubernetesSkill kubernetesSkill,
        @Asked("How experienced is the team with serverless?") ServerlessSkill serverlessSkill,
        @Asked("How much does the team want to operate infrastructure itself?")
                OpsAppetite opsAppetite)
        implements Given {}
