/** Tasks, forms and panels of the no-riskpolis and of the two years. */
package nl.werkbrug.norisk.web;
