/** The operator's pages: what failed and can be mended, what runs, and which figures hold. No dossiers. */
package nl.werkbrug.operator;
