/** Snapshots of rules folders: every file read once, with its digest, layer by layer. */
package dev.sextant.rulebook.folder;
