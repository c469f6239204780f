/** Evaluation, satisfaction and the report of a period. */
package nl.werkbrug.coaching.report;
