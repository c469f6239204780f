/** The public page of a network, keeping an entry with a login or a link, and the panel beside a task or in a dossier. */
package nl.werkbrug.network.web;
