/** The running deadlines of dossiers: kept with their explanation, computed again when something changes, watched, shared. */
package nl.werkbrug.agenda;
