/** The tables of signals. */
package nl.werkbrug.signal.store;
