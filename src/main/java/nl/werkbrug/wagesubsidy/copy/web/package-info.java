/** The task of sending a copy. */
package nl.werkbrug.wagesubsidy.copy.web;
