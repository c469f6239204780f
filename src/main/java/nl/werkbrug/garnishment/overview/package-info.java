/** What lies on the wages of one employer, what was withheld, and when a claim runs out. */
package nl.werkbrug.garnishment.overview;
