/** Keys for signatures and for redaction, as files. */
package dev.sextant.record.key;
