/** The public page to register an employer, and the tasks of employer and loket. */
package nl.werkbrug.onboarding.web;
