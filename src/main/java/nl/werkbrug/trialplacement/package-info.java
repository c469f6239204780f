/** Trial placement (proefplaatsing): asked before it begins, agreed on paper, evaluated, and what comes after it. */
package nl.werkbrug.trialplacement;
