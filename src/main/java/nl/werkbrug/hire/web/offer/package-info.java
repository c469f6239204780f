/** The page of a package, choosing from it, and the task to ask for what was chosen. */
package nl.werkbrug.hire.web.offer;
