/** An explanation as data: nodes, reasons, bills, precedents, certainty and sensitivity. */
package dev.sextant.explain.model;
