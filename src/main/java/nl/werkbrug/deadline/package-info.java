/** Terms as rule data and the one place that computes a date from them, with the explanation of every step. */
package nl.werkbrug.deadline;
