/** What the models of debt help may call, and from when their terms run. */
package nl.werkbrug.debthelp.process;
