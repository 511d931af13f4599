/** The commands for records, keys and limits: audit, verify, replay, record, keys and limits. */
package dev.sextant.cli.audit;
