/** The end of an employment: told once on the dossier, and everything that runs for the person stops or hears of it. */
package nl.werkbrug.ending;
