/** The pages of garnishments: registration, tasks, changes, and the panel on the dossier. */
package nl.werkbrug.garnishment.web;
