/** Loonkostenvoordeel (Wet tegemoetkomingen loondomein): statement, wage tax return, register per period, and the yearly decision. */
package nl.werkbrug.wagecostbenefit;
