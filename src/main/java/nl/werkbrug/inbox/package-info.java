/** The inbox: which work waits for whom, as one table that every list reads. */
package nl.werkbrug.inbox;
