/** The tables of outcome contracts and their books. */
package nl.werkbrug.outcome.store;
