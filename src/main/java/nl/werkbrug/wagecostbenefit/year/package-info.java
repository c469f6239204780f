/** What happens after a year, for all employees of an employer together. */
package nl.werkbrug.wagecostbenefit.year;
