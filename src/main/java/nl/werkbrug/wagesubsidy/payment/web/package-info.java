/** Pages about payments of loonkostensubsidie. */
package nl.werkbrug.wagesubsidy.payment.web;
