/** Compares the answers of two rule bases, and finds the changes that explain each difference. */
package dev.sextant.authoring.diff;
