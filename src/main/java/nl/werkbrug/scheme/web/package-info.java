/** The public page that tells which schemes fit a hire. */
package nl.werkbrug.scheme.web;
