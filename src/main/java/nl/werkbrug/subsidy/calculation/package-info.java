/** What loonkostensubsidie and loonkostenvoordeel bring: pure functions of rates and facts, without clock or tables. */
package nl.werkbrug.subsidy.calculation;
