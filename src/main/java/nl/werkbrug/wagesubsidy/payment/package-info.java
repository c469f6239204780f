/** What is paid of a loonkostensubsidie, for which month and why: proposals, approval, the file for the bank, set-off. */
@NamedInterface("payment")
package nl.werkbrug.wagesubsidy.payment;

import org.springframework.modulith.NamedInterface;
