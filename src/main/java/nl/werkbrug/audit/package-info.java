/** Who did, saw or was refused what, and when; written in the transaction of the deed. */
package nl.werkbrug.audit;
