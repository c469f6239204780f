/** Proposing how an objection about loonkostensubsidie is decided. */
package nl.werkbrug.wagesubsidy.objection.web;
