/** Taking back loonkostensubsidie that was paid without right (article 4:57 Awb, our reading), to the last instalment. */
package nl.werkbrug.wagesubsidy.recovery;
