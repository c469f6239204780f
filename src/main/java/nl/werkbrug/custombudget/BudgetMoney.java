package nl.werkbrug.custombudget;

import java.time.Clock;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.werkbrug.custombudget.store.BudgetYearTable;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Money;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the money of municipalities apart, year by year. Money belongs to the year in which it was promised, also when it is paid or
 * comes back in the next; nothing is taken along to another year. A claim frees nothing: only what really came back can be promised again, in the year of the
 * decision. That year may be over; then it only shows what the year cost. Who moves money waits for who does so at the same moment.
 */
@Component
public class BudgetMoney {

    private final BudgetSetups setups;
    private final BudgetYearTable years;
    private final Clock clock;

    BudgetMoney(BudgetSetups setups, BudgetYearTable years, Clock clock) {
        this.setups = setups;
        this.years = years;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public BudgetYear of(String municipalityId, int year) {
        return years.of(municipalityId, year, setups.ceiling(municipalityId, year));
    }

    /** This year as it is now. */
    @Transactional(readOnly = true)
    public BudgetYear now(String municipalityId) {
        return of(municipalityId, year());
    }

    public int year() {
        return DutchTime.today(clock).getYear();
    }

    /** Promises an amount of this year; empty, and nothing changes, when there is not so much left. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<BudgetYear> reserve(String municipalityId, Money amount) {
        years.lock(municipalityId);
        Optional<BudgetYear> after = now(municipalityId).reserve(amount);
        after.ifPresent(it -> years.keep(municipalityId, year(), it));
        return after;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void release(BudgetRequest it) {
        move(it, year -> year.release(it.decision().amount()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void pay(BudgetRequest it) {
        move(it, year -> year.pay(it.decision().amount()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void giveBack(BudgetRequest it, Money amount) {
        move(it, year -> year.giveBack(amount));
    }

    private void move(BudgetRequest it, UnaryOperator<BudgetYear> how) {
        years.lock(it.municipalityId());
        years.keep(it.municipalityId(), it.year(), how.apply(of(it.municipalityId(), it.year())));
    }
}
