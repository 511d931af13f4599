/** Finds every byte of a folder that is not as it was sealed, and says where it is. */
package dev.sextant.record.verify;
