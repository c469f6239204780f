/** What employer and loket do with an objection, through forms and tasks. */
package nl.werkbrug.objection.web;
