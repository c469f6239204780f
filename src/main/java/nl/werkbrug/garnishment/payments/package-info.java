/** What may be paid now, and the file for the bank that pays it. */
package nl.werkbrug.garnishment.payments;
