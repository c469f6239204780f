package nl.werkbrug.demo;

import java.time.LocalDate;
import nl.werkbrug.hire.Hire;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What happened around the hires of the demo in two years: help, places, signals, small budgets, an outcome contract, late decisions. */
@Profile("demo")
@Component
class AroundHires {

    private final NeighbourStory neighbours;
    private final SignalStory signals;
    private final BudgetStory budgets;
    private final PlaceStory places;
    private final OutcomeContractStory outcome;
    private final DebtHelpStories debts;
    private final RegionStory region;
    private final RegionThisYear thisYear;
    private final TooLateStory late;

    AroundHires(
            NeighbourStory neighbours, SignalStory signals, BudgetStory budgets, PlaceStory places, OutcomeContractStory outcome,
            DebtHelpStories debts, RegionStory region, RegionThisYear thisYear, TooLateStory late) {
        this.neighbours = neighbours;
        this.signals = signals;
        this.budgets = budgets;
        this.places = places;
        this.outcome = outcome;
        this.debts = debts;
        this.region = region;
        this.thisYear = thisYear;
        this.late = late;
    }

    /** Long ago, the oldest first, so that dossier numbers go up with the dates. */
    void before(LocalDate today) {
        neighbours.help(today);
        outcome.threeCohorts(today);
        budgets.twoYears(today);
        places.filled(today);
        places.silent(today);
        signals.earlier(today);
        debts.settled(today);
        late.paid(today);
    }

    /** What happened in the region; last, for with so many more dossiers each day of another story takes longer. */
    void inTheRegion(LocalDate today) {
        region.lastYear(today);
        thisYear.tell(today);
    }

    /** What still waits, for a hire that goes on and one that waits for a decision. */
    void lately(Hire longer, Hire waiting, LocalDate today) {
        debts.running(today);
        late.running(today);
        places.inTheList(today);
        budgets.bicycle(longer, today);
        budgets.waiting(waiting, today);
        signals.lately(today);
        neighbours.looksAlong(today);
    }
}
