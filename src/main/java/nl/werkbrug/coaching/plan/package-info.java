/** The visits that a coach plans, until they are ticked off in the log. */
package nl.werkbrug.coaching.plan;
