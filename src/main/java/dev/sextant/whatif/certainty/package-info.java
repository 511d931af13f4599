/** How certain an answer is: decided again with other weights and with single facts left out. */
package dev.sextant.whatif.certainty;
