/** Werkbrug; each package below is one module, see the map of folders in the README. */
package nl.werkbrug;
