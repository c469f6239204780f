/** Evidence calendar: every moment at which an employer must prove or report something after a hire. */
package nl.werkbrug.hire.evidence;
