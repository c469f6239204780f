/** Letters and forms as accessible PDF, the store that keeps them with their fingerprint, and the check of uploaded PDFs. */
package nl.werkbrug.document;
