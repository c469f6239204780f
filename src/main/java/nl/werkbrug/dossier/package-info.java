/** The placement of one person at one employer: told-once facts, parties, consents and everything that happened. */
package nl.werkbrug.dossier;
