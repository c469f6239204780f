/**
 * Asking something at an authority: a filled sheet, the term, the answer, and the objection. What can be asked is data in
 * {@code requests/}; a municipality that takes part decides here.
 */
package nl.werkbrug.request;
