/** What rules conclude about money: monthly usage, bills and their parts. */
package dev.sextant.fact.cost;
