/** Employment subsidies: their dated rates, what they bring, and the forecast for a planned hire. */
package nl.werkbrug.subsidy;
