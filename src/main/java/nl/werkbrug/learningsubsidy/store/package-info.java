/** The rows of places, school years and attendance. */
package nl.werkbrug.learningsubsidy.store;
