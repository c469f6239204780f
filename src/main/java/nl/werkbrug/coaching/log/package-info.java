/** The hours that a coach spends, line by line, and what is left of them. */
package nl.werkbrug.coaching.log;
