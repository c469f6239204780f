/** Job coaching: regimes and periods, the log of hours, notes of the coach, reports, renewal and settlement. */
package nl.werkbrug.coaching;
