/** The tables of requests. Who may see a row is checked on its dossier by the caller. */
package nl.werkbrug.request.store;
