/** The tasks of setting and paying a penalty. */
package nl.werkbrug.wagesubsidy.penalty.web;
