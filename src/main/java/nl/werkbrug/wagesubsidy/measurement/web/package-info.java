/** The pages of a measurement: its tasks, and where it stands on the dossier. */
package nl.werkbrug.wagesubsidy.measurement.web;
