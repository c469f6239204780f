/** What the model of the watch calls. */
package nl.werkbrug.agenda.process;
