/** The tables of local schemes. */
package nl.werkbrug.localscheme.store;
