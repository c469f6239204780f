/** What fits a hire, what it brings, by when it must be asked, and starting what was chosen. */
package nl.werkbrug.hire.offer;
