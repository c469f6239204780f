/** What happens after a year, for all employees of an employer together. */
@NamedInterface("year")
package nl.werkbrug.wagecostbenefit.year;

import org.springframework.modulith.NamedInterface;
