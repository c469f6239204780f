package nl.werkbrug.wagecostbenefit;

import java.time.Clock;
import java.time.LocalDate;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.subsidy.WageCostBenefitTables;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which period of a benefit comes when. */
@Service
class BenefitCourse {

    private final BenefitTable table;
    private final BenefitPeriodTable periods;
    private final BenefitTermDays terms;
    private final BenefitProcess process;
    private final Clock clock;

    BenefitCourse(
            BenefitTable table, BenefitPeriodTable periods, BenefitTermDays terms, BenefitProcess process, Clock clock) {
        this.table = table;
        this.periods = periods;
        this.terms = terms;
        this.process = process;
        this.clock = clock;
    }

    /** Opens the next period when it has begun; running twice opens no period twice. */
    @Transactional
    public void openPeriod(String id) {
        Benefit it = table.lock(id);
        TaxPeriod next = next(it);
        boolean begun = !next.first().isAfter(DutchTime.today(clock));
        if (it.running() && begun && it.covers(next) && periods.open(id, next) && it.perRegister()) {
            process.check(it, BenefitPeriodTable.id(id, next));
        }
    }

    /** When the next one begins. */
    @Transactional(readOnly = true)
    public LocalDate nextPeriodOn(String id) {
        return next(table.get(id)).first();
    }

    /** Whether there is a next one. */
    @Transactional(readOnly = true)
    public boolean runsOn(String id) {
        Benefit it = table.get(id);
        return it.running() && it.covers(next(it));
    }

    /** The first period that the process has not reached. */
    private TaxPeriod next(Benefit it) {
        return periods.latest(it.id()).map(latest -> TaxPeriods.after(latest.period())).orElseGet(() -> first(it));
    }

    /** Of a job that began long ago only the years over which the benefit may still be asked. */
    TaxPeriod first(Benefit it) {
        LocalDate today = DutchTime.today(clock);
        int year = TaxPeriods.holding(it.returnPeriod(), today).year();
        TaxPeriod open = TaxPeriods.ofYear(it.returnPeriod(), terms.mayStillAsk(year - 1, today) ? year - 1 : year).get(0);
        TaxPeriod first = later(it.firstPeriod(), open);
        int registerCounts = WageCostBenefitTables.ACT_OF_2026.getYear();
        return it.perRegister() ? later(first, TaxPeriods.ofYear(it.returnPeriod(), registerCounts).get(0)) : first;
    }

    private static TaxPeriod later(TaxPeriod one, TaxPeriod other) {
        return one.first().isBefore(other.first()) ? other : one;
    }
}
