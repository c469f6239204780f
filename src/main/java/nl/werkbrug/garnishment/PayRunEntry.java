package nl.werkbrug.garnishment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.garnishment.calculation.ExtraPay;
import nl.werkbrug.garnishment.calculation.HolidayAllowance;
import nl.werkbrug.garnishment.calculation.Protection;
import nl.werkbrug.garnishment.calculation.SetOff;
import nl.werkbrug.shared.Money;

/**
 * What payroll enters of one pay run of one employee. Amounts are net, in euros; several payroll units are added up.
 *
 * @param wage the regular wage, without the other parts
 * @param untaxed untaxed allowances, exempt (article 475a lid 3 Rv)
 * @param holiday the yearly holiday allowance, when it is paid in this run
 * @param holidayBuiltUp what this period builds up of it; only read when the protected amount is a percentage
 * @param backPay wage of earlier runs
 * @param part how much of a short period counts, when the bailiff wants the protected amount in proportion
 * @param last whether the employment ends with this run
 */
public record PayRunEntry(
        LocalDate payDay,
        Money wage,
        Money untaxed,
        HolidayAllowance holiday,
        Money holidayBuiltUp,
        List<ExtraPay> extras,
        List<BackPayment> backPay,
        List<SetOff> setOffs,
        Optional<Protection.Part> part,
        boolean last) {

    public PayRunEntry {
        extras = List.copyOf(extras);
        backPay = List.copyOf(backPay);
        setOffs = List.copyOf(setOffs);
    }

    /** A run with only wage and untaxed allowances. */
    public PayRunEntry(LocalDate payDay, Money wage, Money untaxed) {
        this(payDay, wage, untaxed, HolidayAllowance.NONE, Money.ZERO, List.of(), List.of(), List.of(), Optional.empty(), false);
    }

    /** Wage that should have been paid on an earlier pay day. */
    public record BackPayment(LocalDate of, Money amount) {}
}
