/** What the models of outcome contracts may call, and from when their terms run. */
package nl.werkbrug.outcome.process;
