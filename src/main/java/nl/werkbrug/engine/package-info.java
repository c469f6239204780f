/** The only place that knows the workflow engine. */
package nl.werkbrug.engine;
