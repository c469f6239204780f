package nl.werkbrug.garnishment;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.werkbrug.garnishment.calculation.BackPay;
import nl.werkbrug.garnishment.calculation.EarlierPay;
import nl.werkbrug.garnishment.calculation.PayRunInput;
import nl.werkbrug.garnishment.calculation.Protection;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.garnishment.store.PayRunTable;
import nl.werkbrug.garnishment.store.ProtectedAmountTable;
import nl.werkbrug.party.Employers;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.PayPeriod;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/** Back pay, computed as if it had been paid in the run it belongs to (article 475b lid 2 Rv). */
@Component
public class BackPayments {

    private final GarnishmentTable garnishments;
    private final PayRunTable runs;
    private final ProtectedAmountTable protectedAmounts;
    private final Employers employers;
    private final DutchFormats formats;

    public BackPayments(
            GarnishmentTable garnishments,
            PayRunTable runs,
            ProtectedAmountTable protectedAmounts,
            Employers employers,
            DutchFormats formats) {
        this.garnishments = garnishments;
        this.runs = runs;
        this.protectedAmounts = protectedAmounts;
        this.employers = employers;
        this.formats = formats;
    }

    /** Why back pay cannot be computed; empty when it can. */
    Optional<PayRunOutcome.Refused> problem(String dossierId, PayRunEntry entry) {
        return entry.backPay().stream()
                .filter(back -> runs.onDay(dossierId, back.of()).isEmpty() && !beforeGarnishment(dossierId, back))
                .findFirst()
                .map(back -> new PayRunOutcome.Refused("backPay.of", Words.of("garnishment.back-pay.no-run", formats.date(back.of()))));
    }

    /** The parts for the calculation, with the protected amounts that are kept. */
    List<BackPay> of(String dossierId, PayRunEntry entry, Protection now) {
        return of(dossierId, entry, now, run -> protectedAmounts.ofDossier(dossierId, run.payDay()));
    }

    /**
     * The parts for the calculation. What belongs to a time before the garnishment is seizable as a claim that lay at D0.
     *
     * @param voetOf the protected amount that counts for an old run
     */
    List<BackPay> of(String dossierId, PayRunEntry entry, Protection now, Function<PayRun, Optional<ProtectedAmount>> voetOf) {
        return entry.backPay().stream().map(back -> one(dossierId, entry, back, now, voetOf)).toList();
    }

    private BackPay one(
            String dossierId, PayRunEntry entry, PayRunEntry.BackPayment back, Protection now,
            Function<PayRun, Optional<ProtectedAmount>> voetOf) {
        String label = formats.date(back.of());
        return runs.onDay(dossierId, back.of())
                .map(run -> BackPay.of(label, back.amount(), then(run, paidBefore(dossierId, entry, back), now, voetOf)))
                .orElseGet(() -> BackPay.of(label, back.amount(), new PayRunInput(
                        PayOf.entry(new PayRunEntry(back.of(), Money.ZERO, Money.ZERO), period(dossierId), List.of()),
                        now, List.of(), List.of(), EarlierPay.NONE)));
    }

    /** The old run with the protected amount as it counts for that day now, and with back pay that was paid since. */
    private PayRunInput then(
            PayRun run, Money paidSince, Protection now, Function<PayRun, Optional<ProtectedAmount>> voetOf) {
        // A run with only a deduction had no protected amount; then that of now is the best there is.
        Protection protection = voetOf.apply(run)
                .map(voet -> voet.protection(run.entry().holidayBuiltUp(), run.entry().part()))
                .orElse(now);
        PayRunEntry entry = run.entry();
        PayRunEntry complete = new PayRunEntry(
                entry.payDay(), entry.wage().plus(paidSince), entry.untaxed(), entry.holiday(), entry.holidayBuiltUp(),
                entry.extras(), List.of(), List.of(), entry.part(), entry.last());
        return new PayRunInput(
                PayOf.entry(complete, period(run.dossierId()), List.of()), protection, List.of(), List.of(), EarlierPay.NONE);
    }

    /** What runs before this one already paid over the same old run. */
    private Money paidBefore(String dossierId, PayRunEntry entry, PayRunEntry.BackPayment back) {
        return runs.ofDossier(dossierId).stream()
                .filter(run -> run.payDay().isBefore(entry.payDay()))
                .flatMap(other -> other.entry().backPay().stream())
                .filter(other -> other.of().equals(back.of()))
                .map(PayRunEntry.BackPayment::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    private boolean beforeGarnishment(String dossierId, PayRunEntry.BackPayment back) {
        return garnishments.ofDossier(dossierId).stream().allMatch(it -> back.of().isBefore(it.servedOn()));
    }

    private PayPeriod period(String dossierId) {
        String employerId = garnishments.ofDossier(dossierId).get(0).employerId();
        return employers.find(employerId).orElseThrow().payPeriod();
    }
}
