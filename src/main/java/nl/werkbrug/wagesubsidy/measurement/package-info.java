/**
 * Measuring the wage value on the workplace (Besluit loonkostensubsidie Participatiewet 2021; model of the report in
 * Staatscourant 2021, 9937): the visit, the concept, the views of employer and employee, and the value that is fixed.
 */
package nl.werkbrug.wagesubsidy.measurement;
