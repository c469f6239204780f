/** Places that employers offer in one list for all lokets and job coaches, and people who are proposed for them with their consent. */
package nl.werkbrug.candidates;
