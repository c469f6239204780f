/** What is kept of loonkostensubsidie. */
package nl.werkbrug.wagesubsidy.store;
