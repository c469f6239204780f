/** Inviting somebody whom the employee trusts, the page behind the link, and what stands on the page of the dossier. */
package nl.werkbrug.trusted.web;
