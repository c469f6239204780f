package nl.werkbrug.garnishment.imports;

import java.time.LocalDate;
import nl.werkbrug.shared.Money;

/**
 * One line of the hand-over sheet: what payroll pays of one employee's wage to one payee. An employee with nothing withheld
 * has one line without a payee.
 *
 * @param cash all that was paid, untaxed allowances included
 * @param payee who gets it, with account and reference; empty texts when nothing was withheld
 * @param withheld for this payee
 * @param change what is new since the run before, in Dutch; empty when nothing
 */
public record HandOverLine(
        String reference,
        String employee,
        LocalDate payDay,
        Money cash,
        String payee,
        String iban,
        String paymentReference,
        Money withheld,
        Money setOff,
        Money toEmployee,
        String change) {}
