package nl.werkbrug.garnishment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.garnishment.calculation.BackPay;
import nl.werkbrug.garnishment.calculation.Demand;
import nl.werkbrug.garnishment.calculation.PayRunInput;
import nl.werkbrug.garnishment.calculation.PayRunSplitter;
import nl.werkbrug.garnishment.calculation.ProtectedRule;
import nl.werkbrug.garnishment.calculation.Protection;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.garnishment.store.PayRunTable;
import nl.werkbrug.garnishment.store.ProtectedAmountTable;
import nl.werkbrug.party.Employers;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.PayPeriod;
import org.springframework.stereotype.Component;

/** Computes booked runs again, as they would have been with what is known now; changes nothing. */
@Component
class Recalculation {

    private final GarnishmentTable garnishments;
    private final ProtectedAmountTable protectedAmounts;
    private final PayRunTable runs;
    private final BackPayments backPayments;
    private final EarlierRuns earlierRuns;
    private final Employers employers;

    Recalculation(
            GarnishmentTable garnishments,
            ProtectedAmountTable protectedAmounts,
            PayRunTable runs,
            BackPayments backPayments,
            EarlierRuns earlierRuns,
            Employers employers) {
        this.garnishments = garnishments;
        this.protectedAmounts = protectedAmounts;
        this.runs = runs;
        this.backPayments = backPayments;
        this.earlierRuns = earlierRuns;
        this.employers = employers;
    }

    /**
     * The runs from a day on as they come out now, oldest first, also those that stay as they are. What an earlier run should
     * have taken less is still owed in the next one.
     *
     * @param proposed a protected amount that is not kept yet; empty to use those that are
     */
    List<RecalculatedRun> from(String dossierId, LocalDate day, Optional<ProtectedAmount> proposed) {
        Map<String, Money> owedMore = new HashMap<>();
        Map<String, Money> protectedNow = new HashMap<>();
        List<RecalculatedRun> computed = new ArrayList<>();
        List<Garnishment> all = garnishments.ofDossier(dossierId);
        runs.ofDossier(dossierId).stream()
                .filter(run -> !run.payDay().isBefore(day))
                .sorted(Comparator.comparing(PayRun::payDay))
                .forEach(run -> {
                    RecalculatedRun again = again(run, all, owedMore, protectedNow, proposed);
                    protectedNow.put(run.id(), again.split().protectedForPeriod());
                    again.garnishments().forEach(it -> owedMore.merge(it.id(), Money.ZERO.minus(again.difference(it)), Money::plus));
                    computed.add(again);
                });
        return computed;
    }

    private RecalculatedRun again(
            PayRun run, List<Garnishment> all, Map<String, Money> owedMore, Map<String, Money> protectedNow,
            Optional<ProtectedAmount> proposed) {
        List<Garnishment> on = all.stream().filter(it -> run.concerns(it.id())).toList();
        List<Demand> demands = on.stream().map(it -> demand(run, it, owedMore.getOrDefault(it.id(), Money.ZERO))).toList();
        Protection protection = protection(run, proposed);
        List<BackPay> backPay = backPayments.of(run.dossierId(), run.entry(), protection, old -> counts(old, proposed));
        PayRunInput input = new PayRunInput(
                PayOf.entry(run.entry(), period(run), backPay), protection, demands, run.entry().setOffs(),
                earlierRuns.before(run.dossierId(), run.payDay(), period(run),
                        earlier -> protectedNow.getOrDefault(earlier.id(), earlier.protectedAmount())));
        return new RecalculatedRun(run, on, input, PayRunSplitter.split(input));
    }

    /**
     * The same run once more, but over the money that was withheld in it for these garnishments, and with what is owed by what
     * was really taken before it: nobody can divide what the employee has already.
     */
    RecalculatedRun ofWithheld(RecalculatedRun again) {
        PayRun run = runs.get(again.run().id());
        List<Demand> demands = again.garnishments().stream().map(it -> demand(run, it, Money.ZERO)).toList();
        Money setOff = again.input().setOffs().isEmpty() ? Money.ZERO : run.setOff();
        Money kept = run.shares().stream()
                .filter(share -> again.garnishments().stream().anyMatch(it -> it.id().equals(share.garnishmentId())))
                .map(share -> share.amount().minus(share.outOfProtected()).orZero()).reduce(setOff, Money::plus);
        PayRunInput input = again.input().within(kept, demands);
        return new RecalculatedRun(run, again.garnishments(), input, PayRunSplitter.split(input));
    }

    private static Demand demand(PayRun run, Garnishment it, Money owedMore) {
        PayRunShare share = run.shares().stream().filter(one -> one.garnishmentId().equals(it.id())).findFirst().orElseThrow();
        // What a booked run left the employee was paid to him: a tenth that was allowed later counts from the next run.
        boolean tenth = it.standing().tenth() && share.outOfProtected().isPositive();
        return it.kind().demand(share.leftBefore().plus(owedMore).orZero(), Optional.ofNullable(share.perPeriod()),
                new Standing(it.standing().precedence(), tenth));
    }

    private Protection protection(PayRun run, Optional<ProtectedAmount> proposed) {
        return counts(run, proposed).map(voet -> voet.protection(run.entry().holidayBuiltUp(), run.entry().part()))
                .orElse(new Protection(new ProtectedRule.None(), Optional.empty(), Optional.empty()));
    }

    /** The protected amount that counts for a run when the proposed one is kept. */
    private Optional<ProtectedAmount> counts(PayRun run, Optional<ProtectedAmount> proposed) {
        return proposed.isPresent()
                ? protectedAmounts.ofDossier(run.dossierId(), run.payDay(), proposed.get())
                : protectedAmounts.ofDossier(run.dossierId(), run.payDay());
    }

    private PayPeriod period(PayRun run) {
        return employers.find(run.employerId()).orElseThrow().payPeriod();
    }
}
