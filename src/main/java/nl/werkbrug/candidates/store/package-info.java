/** Places and proposals in the database. */
package nl.werkbrug.candidates.store;
