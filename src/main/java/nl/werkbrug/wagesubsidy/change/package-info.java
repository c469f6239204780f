/** What changes about a granted loonkostensubsidie: reports, their effect on the amount, the end, and the amount of 1 January. */
@NamedInterface("change")
package nl.werkbrug.wagesubsidy.change;

import org.springframework.modulith.NamedInterface;
