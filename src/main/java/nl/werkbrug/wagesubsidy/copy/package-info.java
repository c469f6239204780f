/** The copy of a decision for the employee, who has no account (article 3:41 Awb). */
package nl.werkbrug.wagesubsidy.copy;
