/** What is kept of measurements. */
package nl.werkbrug.wagesubsidy.measurement.store;
