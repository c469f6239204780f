/** What the models of onboarding call. */
package nl.werkbrug.onboarding.process;
