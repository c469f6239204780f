/** What changes about a granted loonkostensubsidie: reports, their effect on the amount, the end, and the amount of 1 January. */
package nl.werkbrug.wagesubsidy.change;
