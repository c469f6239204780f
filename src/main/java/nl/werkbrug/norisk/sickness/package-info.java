/** Sicknesses under a no-riskpolis, behind their own wall: the first day and what UWV does with it, never a cause. */
package nl.werkbrug.norisk.sickness;
