/**
 * What scenarios give: the platform, the team and the workloads, with the words for each fact.
 * Everything but a name may be unknown.
 */
package dev.sextant.fact.given;
