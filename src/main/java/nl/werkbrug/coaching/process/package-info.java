/** What the models of job coaching may call, and from when their terms run. */
package nl.werkbrug.coaching.process;
