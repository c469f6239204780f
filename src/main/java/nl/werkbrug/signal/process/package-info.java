/** What the model of a signal calls. */
package nl.werkbrug.signal.process;
