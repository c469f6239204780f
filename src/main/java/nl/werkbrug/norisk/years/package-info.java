/** The two years at the minimum wage without loonkostensubsidie, after which UWV helps instead of the municipality. */
package nl.werkbrug.norisk.years;
