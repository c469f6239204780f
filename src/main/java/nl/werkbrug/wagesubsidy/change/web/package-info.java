/** Forms and pages about changes of loonkostensubsidie. */
package nl.werkbrug.wagesubsidy.change.web;
