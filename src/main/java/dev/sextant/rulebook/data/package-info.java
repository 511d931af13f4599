/**
 * The data files beside the rules: citable statements and dated figures, read and overlaid folder
 * by folder.
 */
package dev.sextant.rulebook.data;
