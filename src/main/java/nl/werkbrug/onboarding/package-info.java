/** Employers that register themselves, and the loket that confirms them and what they change later. */
package nl.werkbrug.onboarding;
