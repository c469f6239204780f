/** Payment orders for the bank of the employer, as a file in the European standard. No clock, no database, no bank by name. */
package nl.werkbrug.bank;
