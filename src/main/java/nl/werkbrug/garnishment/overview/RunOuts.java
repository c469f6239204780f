package nl.werkbrug.garnishment.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.garnishment.ClaimLeft;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.PayDays;
import nl.werkbrug.garnishment.PayRun;
import nl.werkbrug.garnishment.store.PayRunTable;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.Employers;
import nl.werkbrug.shared.Money;
import org.springframework.stereotype.Component;

/** Estimates when claims will be paid. */
@Component
public class RunOuts {

    /** The middle one of so many runs counts, so that a month with holiday allowance does not make it look too good. */
    private static final int LAST_RUNS = 3;

    /** Further away than this, a date says nothing. */
    private static final int MOST_RUNS = 600;

    private final PayRunTable runs;
    private final ClaimLeft claimLeft;
    private final Employers employers;

    RunOuts(PayRunTable runs, ClaimLeft claimLeft, Employers employers) {
        this.runs = runs;
        this.claimLeft = claimLeft;
        this.employers = employers;
    }

    /** Empty when nothing was withheld yet, nothing is left, or the kind has no total. */
    public Optional<RunOut> of(Garnishment it) {
        if (!it.kind().hasTotal()) {
            return Optional.empty();
        }
        List<PayRun> last = runs.ofGarnishment(it.dossierId(), it.id()).stream().limit(LAST_RUNS).toList();
        Money perRun = middle(last.stream().map(run -> run.withheldFor(it.id())).sorted().toList());
        Money left = claimLeft.of(it);
        if (!perRun.isPositive() || !left.isPositive()) {
            return Optional.empty();
        }
        long needed = (left.cents() + perRun.cents() - 1) / perRun.cents();
        if (needed > MOST_RUNS) {
            return Optional.empty();
        }
        return Optional.of(new RunOut((int) needed, dayOf(it, last.get(0).payDay(), needed), perRun));
    }

    private LocalDate dayOf(Garnishment it, LocalDate last, long needed) {
        Employer employer = employers.find(it.employerId()).orElseThrow();
        LocalDate day = last;
        for (long run = 0; run < needed; run++) {
            day = PayDays.after(day, employer);
        }
        return day;
    }

    private static Money middle(List<Money> amounts) {
        return amounts.isEmpty() ? Money.ZERO : amounts.get(amounts.size() / 2);
    }
}
