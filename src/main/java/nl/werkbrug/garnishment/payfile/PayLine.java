package nl.werkbrug.garnishment.payfile;

import java.time.LocalDate;
import java.util.Optional;
import nl.werkbrug.party.Bsn;
import nl.werkbrug.shared.Money;

/**
 * One employee in one pay run, as the payroll program tells it. Amounts are in euros for this pay day, never negative.
 *
 * @param number the line in the file as a spreadsheet or editor shows it, or the index in the list of a message
 * @param employee who is paid; its text form is masked
 * @param payDay the day of payment
 * @param net the net wage, without the amounts below
 * @param untaxed untaxed allowances
 * @param holidayAllowance holiday allowance that is paid now
 * @param holidayBuiltUp holiday allowance that is built up now and paid later
 * @param otherNet other net wage
 * @param backPay wage over an earlier pay day that is paid now
 * @param backPayOver the pay day the back pay belongs to; there when and only when there is back pay
 * @param setOff what the employer holds back for a claim of its own
 * @param setOffKind for what; there when and only when something is held back
 * @param last whether this is the employee's last pay run
 * @param unit the payroll unit; empty when the employer has one
 */
public record PayLine(
        int number,
        Bsn employee,
        LocalDate payDay,
        Money net,
        Money untaxed,
        Money holidayAllowance,
        Money holidayBuiltUp,
        Money otherNet,
        Money backPay,
        Optional<LocalDate> backPayOver,
        Money setOff,
        Optional<SetOffKind> setOffKind,
        boolean last,
        String unit) {}
