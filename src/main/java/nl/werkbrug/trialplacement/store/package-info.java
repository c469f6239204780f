/** The rows of trial placements. */
package nl.werkbrug.trialplacement.store;
