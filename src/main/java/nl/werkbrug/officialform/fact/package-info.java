/** The facts that a field can be filled with, and how each is written. */
package nl.werkbrug.officialform.fact;
