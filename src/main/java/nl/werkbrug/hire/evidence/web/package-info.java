/** Shows the evidence calendar of a hire. */
package nl.werkbrug.hire.evidence.web;
