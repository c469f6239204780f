/** What the model of the measurement may call, and from when its terms run. */
package nl.werkbrug.wagesubsidy.measurement.process;
