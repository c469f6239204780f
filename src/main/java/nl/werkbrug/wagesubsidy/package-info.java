/** Loonkostensubsidie (article 10c and 10d Participatiewet): application, measurement, decision, payment, change and end. */
package nl.werkbrug.wagesubsidy;
