/** Tables of job coaching. */
package nl.werkbrug.coaching.store;
