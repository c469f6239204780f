/** What the models of places and proposals call. */
package nl.werkbrug.candidates.process;
