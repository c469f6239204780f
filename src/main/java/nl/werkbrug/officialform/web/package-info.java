/** The operator's pages, and what the employer sees on a hire. */
package nl.werkbrug.officialform.web;
