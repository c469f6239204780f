package nl.werkbrug.garnishment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.garnishment.calculation.Demand;
import nl.werkbrug.garnishment.calculation.PayRunInput;
import nl.werkbrug.garnishment.calculation.PayRunSplitter;
import nl.werkbrug.garnishment.calculation.ProtectedRule;
import nl.werkbrug.garnishment.calculation.Protection;
import nl.werkbrug.garnishment.store.ProtectedAmountTable;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.Employers;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/** Works out how a run splits over everything that takes from one employee's wage. */
@Component
public class PayRunSplits {

    private final ProtectedAmountTable protectedAmounts;
    private final EarlierRuns earlierRuns;
    private final ClaimLeft claimLeft;
    private final PayDayCheck dayCheck;
    private final BackPayments backPayments;
    private final Employers employers;

    public PayRunSplits(
            ProtectedAmountTable protectedAmounts,
            EarlierRuns earlierRuns,
            ClaimLeft claimLeft,
            PayDayCheck dayCheck,
            BackPayments backPayments,
            Employers employers) {
        this.protectedAmounts = protectedAmounts;
        this.earlierRuns = earlierRuns;
        this.claimLeft = claimLeft;
        this.dayCheck = dayCheck;
        this.backPayments = backPayments;
        this.employers = employers;
    }

    /** The split of a run over those of the garnishments that lie on it. */
    public PayRunOutcome of(List<Garnishment> all, PayRunEntry entry, LocalDate expected) {
        return of(all, entry, expected, employers.find(all.get(0).employerId()).orElseThrow());
    }

    /** The same, for whoever has the employer at hand. */
    public PayRunOutcome of(List<Garnishment> all, PayRunEntry entry, LocalDate expected, Employer employer) {
        Optional<String> wrongDay = dayCheck.problem(all, entry.payDay(), expected, employer);
        if (wrongDay.isPresent()) {
            return new PayRunOutcome.Refused("payDay", wrongDay.get());
        }
        List<Garnishment> on = all.stream()
                .filter(it -> it.status().withholds() && !it.servedOn().isAfter(entry.payDay()))
                .toList();
        if (on.isEmpty()) {
            return new PayRunOutcome.Refused("payDay", Words.of("garnishment.pay-day.no-garnishment"));
        }
        Optional<ProtectedAmount> voet = protectedAmounts.ofDossier(all.get(0).dossierId(), entry.payDay());
        if (voet.isEmpty() && on.stream().anyMatch(it -> it.kind().seizes())) {
            return new PayRunOutcome.Refused("wage",
                    Words.of("garnishment.pay-day.no-voet"));
        }
        return split(on, entry, protection(voet, entry), employer);
    }

    private PayRunOutcome split(List<Garnishment> on, PayRunEntry entry, Protection protection, Employer employer) {
        String dossierId = on.get(0).dossierId();
        Optional<PayRunOutcome.Refused> unknown = backPayments.problem(dossierId, entry);
        if (unknown.isPresent()) {
            return unknown.get();
        }
        List<Demand> demands = on.stream()
                .map(it -> it.kind().demand(claimLeft.of(it), Optional.ofNullable(it.claim().perPeriod()), it.standing()))
                .toList();
        PayRunInput input = new PayRunInput(
                PayOf.entry(entry, employer.payPeriod(), backPayments.of(dossierId, entry, protection)), protection, demands,
                entry.setOffs(), earlierRuns.before(dossierId, entry.payDay(), employer.payPeriod()));
        return new PayRunOutcome.Split(entry, on, input, PayRunSplitter.split(input));
    }

    private static Protection protection(Optional<ProtectedAmount> voet, PayRunEntry entry) {
        return voet.map(it -> it.protection(entry.holidayBuiltUp(), entry.part()))
                .orElse(new Protection(new ProtectedRule.None(), Optional.empty(), Optional.empty()));
    }
}
