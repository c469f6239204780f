/** The list of places, one place, and the forms about them. */
package nl.werkbrug.candidates.web;
