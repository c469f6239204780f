/** Forms and panel of a trial placement. */
package nl.werkbrug.trialplacement.web;
