/** The decision that sets the penalty of a late decision about loonkostensubsidie (article 4:18 Awb). */
package nl.werkbrug.wagesubsidy.penalty;
