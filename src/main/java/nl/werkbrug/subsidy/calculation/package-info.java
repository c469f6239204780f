/** What loonkostensubsidie and loonkostenvoordeel bring: pure functions of rates and facts, without clock or tables. */
@NamedInterface("calculation")
package nl.werkbrug.subsidy.calculation;

import org.springframework.modulith.NamedInterface;
