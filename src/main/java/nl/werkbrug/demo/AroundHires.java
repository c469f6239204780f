package nl.werkbrug.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
    private final HireStories hires;
    private final Stage stage;

    AroundHires(
            NeighbourStory neighbours, SignalStory signals, BudgetStory budgets, PlaceStory places, OutcomeContractStory outcome,
            DebtHelpStories debts, RegionStory region, RegionThisYear thisYear, TooLateStory late, HireStories hires, Stage stage) {
        this.neighbours = neighbours;
        this.signals = signals;
        this.budgets = budgets;
        this.places = places;
        this.outcome = outcome;
        this.debts = debts;
        this.region = region;
        this.thisYear = thisYear;
        this.late = late;
        this.hires = hires;
        this.stage = stage;
    }

    List<Runnable> stories(LocalDate today) {
        List<Runnable> all = new ArrayList<>(thisYear.stories(today));
        all.addAll(List.of(
                () -> neighbours.help(today), () -> neighbours.looksAlong(today), () -> outcome.threeCohorts(today), () -> budgets.twoYears(today),
                () -> bicycle(today), () -> waiting(today), () -> places.filled(today), () -> places.silent(today), () -> places.inTheList(today),
                () -> signals.earlier(today), () -> signals.lately(today), () -> debts.settled(today), () -> debts.running(today),
                () -> late.paid(today), () -> late.running(today), () -> region.lastYear(today)));
        return all;
    }

    /** For a hire that goes on. */
    private void bicycle(LocalDate today) {
        LocalDate asked = stage.on(today.minusDays(48));
        budgets.bicycle(hires.longer(), asked);
    }

    /** For one that waits for a decision. */
    private void waiting(LocalDate today) {
        LocalDate asked = stage.on(today.minusDays(1));
        budgets.waiting(hires.waits(), asked);
    }
}
