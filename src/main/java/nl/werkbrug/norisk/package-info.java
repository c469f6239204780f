/** No-riskpolis (article 29b Ziektewet): that it is there, each sickness, and the two years from municipality to UWV. */
package nl.werkbrug.norisk;
