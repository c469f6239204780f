/** What the model of a trial placement may call, and from when its terms run. */
package nl.werkbrug.trialplacement.process;
