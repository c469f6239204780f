/** What employer and loket do with an objection, through forms and tasks. */
package nl.werkbrug.wagesubsidy.objection.web;
