/** Objection (bezwaar) to a decision about loonkostensubsidie, from its receipt to the decision on it (chapters 6 and 7 Awb). */
package nl.werkbrug.wagesubsidy.objection;
