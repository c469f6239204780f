package nl.werkbrug.wagesubsidy;

import java.time.Clock;
import java.time.LocalDate;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.agenda.NewDeadline;
import nl.werkbrug.agenda.RunningDeadlines;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.deadline.LegalAndOwn;
import nl.werkbrug.deadline.Course;
import nl.werkbrug.deadline.MunicipalDeadlines;
import nl.werkbrug.deadline.MunicipalTerms;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.wagesubsidy.WageSubsidy.State;
import nl.werkbrug.wagesubsidy.store.DecisionTable;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From when the five weeks to decide run (article 10d lid 12 Participatiewet), and until when. */
@Service
public class Readiness {

    /** What tells the clock of the decision after the flat rate from that of the first decision. */
    static final String AFTER_FLAT_RATE = "after-flat-rate";

    /** The same of the decision that takes the place of a refusal that did not stand. */
    static final String AFTER_OBJECTION = "after-objection";

    private final WageSubsidyTable subsidies;
    private final DecisionTable decisions;
    private final RunningDeadlines running;
    private final MunicipalDeadlines both;
    private final Clock clock;

    Readiness(
            WageSubsidyTable subsidies, DecisionTable decisions, RunningDeadlines running, Deadlines deadlines,
            MunicipalTerms ownTerms, Clock clock) {
        this.subsidies = subsidies;
        this.decisions = decisions;
        this.running = running;
        this.both = new MunicipalDeadlines(deadlines, ownTerms);
        this.clock = clock;
    }

    /** The wage value was fixed before the application was complete; fixed earlier than asked, the application counts. */
    @Transactional
    public void known(String wageSubsidyId, int wageValue, LocalDate on) {
        WageSubsidy it = subsidies.lock(wageSubsidyId);
        subsidies.wageValue(it.id(), wageValue, on);
        ready(it, on.isBefore(it.appliedOn()) ? it.appliedOn() : on);
    }

    /** It was decided today that no measurement is needed yet. */
    @Transactional
    public void skipped(String wageSubsidyId) {
        ready(subsidies.lock(wageSubsidyId), DutchTime.today(clock));
    }

    /** A measurement begins. */
    @Transactional
    public void measuring(String wageSubsidyId) {
        subsidies.state(wageSubsidyId, State.MEASURING);
    }

    /** Everything to decide on is there: the clock of the decision starts, once. */
    @Transactional
    public void deciding(String wageSubsidyId) {
        WageSubsidy it = subsidies.lock(wageSubsidyId);
        ready(it, it.wageValueOn() == null ? DutchTime.today(clock) : it.wageValueOn());
        subsidies.state(wageSubsidyId, State.DECIDING);
        open(it, refusedBefore(wageSubsidyId) ? AFTER_OBJECTION : null);
    }

    /** The clock of the decision that did not stand was used up. */
    private boolean refusedBefore(String wageSubsidyId) {
        return decisions.of(wageSubsidyId).stream().anyMatch(each -> each.kind() == Decision.Kind.REFUSAL && each.signed());
    }

    /** The wage value was measured after the flat rate: a clock of its own for what must be decided then. */
    @Transactional
    public void decidingAgain(String wageSubsidyId) {
        decidingAgain(wageSubsidyId, AFTER_FLAT_RATE);
    }

    /**
     * The same after another reason to measure anew.
     *
     * @param itemId why there is something to decide again; the same one twice is one clock
     */
    @Transactional
    public void decidingAgain(String wageSubsidyId, String itemId) {
        open(subsidies.get(wageSubsidyId), itemId);
    }

    /** Until when must be decided by law, and until when by the municipality's own term; a stand-still is not in it. */
    @Transactional(readOnly = true)
    public LegalAndOwn decideBy(WageSubsidy it) {
        LocalDate from = it.readyOn() == null ? DutchTime.today(clock) : it.readyOn();
        return both.compute(StartOfTerms.DECIDE, Course.from(from), it.municipalityId());
    }

    private void open(WageSubsidy it, String itemId) {
        running.open(new NewDeadline(
                it.dossierId(), WageSubsidy.SUBJECT, StartOfTerms.DECIDE, it.id(), itemId, null,
                new NewDeadline.Holder(it.municipalityId(), WorksAs.LOKET)));
    }

    /** Fixed once: what happens later does not give the municipality more time. */
    private void ready(WageSubsidy it, LocalDate on) {
        if (subsidies.get(it.id()).readyOn() == null) {
            subsidies.ready(it.id(), on);
        }
    }
}
