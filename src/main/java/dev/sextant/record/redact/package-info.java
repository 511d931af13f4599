/** Removes sensitive values from records, together with everything that would reveal them. */
package dev.sextant.record.redact;
