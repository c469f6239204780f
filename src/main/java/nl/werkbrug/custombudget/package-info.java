/** Custom budget: small amounts of a municipality against an obstacle to work, from a request of one minute to what it brought. */
package nl.werkbrug.custombudget;
