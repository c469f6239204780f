/** Payment orders for the bank of the employer, as a file in the European standard; no clock and no database. */
package nl.werkbrug.bank;
