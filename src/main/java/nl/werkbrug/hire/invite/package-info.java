/** One-time links by which the employee or the job coach tells what only they know. */
package nl.werkbrug.hire.invite;
