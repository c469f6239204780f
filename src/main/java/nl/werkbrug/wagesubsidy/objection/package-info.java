/** What an objection to a decision about loonkostensubsidie comes to: how it is decided, and what comes instead (7:11 Awb). */
package nl.werkbrug.wagesubsidy.objection;
