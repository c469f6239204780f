package nl.werkbrug.wagecostbenefit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.subsidy.calculation.BenefitCategory;
import nl.werkbrug.wagecostbenefit.Benefit.Ending;
import nl.werkbrug.wagecostbenefit.Benefit.State;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a benefit begins, runs and ends. */
@Service
public class BenefitLives {

    private final BenefitTable table;
    private final BenefitPeriodTable periods;
    private final BenefitTermDays terms;
    private final BenefitProcess process;
    private final BenefitNotes notes;
    private final Clock clock;

    BenefitLives(
            BenefitTable table, BenefitPeriodTable periods, BenefitTermDays terms, BenefitProcess process, BenefitNotes notes,
            Clock clock) {
        this.table = table;
        this.periods = periods;
        this.terms = terms;
        this.process = process;
        this.notes = notes;
        this.clock = clock;
    }

    /** Begins one in the caller's transaction. */
    void begin(Hire hire, BenefitCategory category, ReturnPeriod kind, LocalDate startsOn, boolean asks, Viewer viewer) {
        Benefit it = new Benefit(
                UUID.randomUUID().toString(), hire.id(), hire.dossierId(), hire.employerId(), category, kind, startsOn,
                terms.lastDay(category, kind, startsOn).orElse(null), asks ? State.ASKING : State.RUNNING, null, null);
        table.insert(it);
        notes.did(it, "BEGIN", asks
                ? Words.in(Language.DUTCH, "wagecostbenefit.kept.chosen-asks")
                : Words.in(Language.DUTCH, "wagecostbenefit.kept.chosen"), category.name(), viewer);
        process.start(it);
    }

    /** The statement is there. */
    @Transactional
    public void granted(String id) {
        Benefit it = table.lock(id);
        if (it.state() == State.ASKING) {
            table.state(id, State.RUNNING, it.lastDay(), it.ended());
            notes.once(it, "granted", Words.in(Language.DUTCH, "wagecostbenefit.kept.granted"));
        }
    }

    /** There is no statement; nobody says why. */
    @Transactional
    public void without(String id) {
        Benefit it = table.lock(id);
        if (it.state() == State.ASKING) {
            table.state(id, State.NO_STATEMENT, it.lastDay(), null);
            notes.once(it, "without", Words.in(Language.DUTCH, "wagecostbenefit.kept.without"));
        }
    }

    @Transactional
    public void switchedOn(String id, LocalDate on, Viewer viewer) {
        Benefit it = table.lock(id);
        table.switchedOn(id, on);
        notes.did(it, "SWITCH_ON", Words.in(Language.DUTCH, "wagecostbenefit.kept.on"), on.toString(), viewer);
    }

    @Transactional
    public void switchedOff(String id, Viewer viewer) {
        notes.did(table.lock(id), "SWITCH_OFF", Words.in(Language.DUTCH, "wagecostbenefit.kept.off"), null, viewer);
    }

    /** It reached its end: the term, the employment or the register. */
    @Transactional
    public void over(String id) {
        Benefit it = table.lock(id);
        if (it.running()) {
            Ending why = it.ended() == null ? Ending.TERM : it.ended();
            table.state(id, State.ENDED, it.lastDay(), why);
            notes.byItself(it, "END", Words.in(Language.DUTCH, "wagecostbenefit.kept.over", why.dutchLabel()));
        }
    }

    /** The employee was not in the register in that period: the one before is the last that counts. */
    void left(Benefit it, TaxPeriod period) {
        table.state(it.id(), State.ENDED, TaxPeriods.before(period).last(), Ending.REGISTER);
        notes.byItself(it, "END", Words.in(Language.DUTCH, "wagecostbenefit.kept.stopped", period.dutchLabel()));
        stopAfter(it, period.last());
        process.ended(it);
    }

    /** The employee is in the register again, or always was: it goes on. */
    void inRegister(Benefit it) {
        again(it);
        notes.byItself(it, "AGAIN", Words.in(Language.DUTCH, "wagecostbenefit.kept.again"));
    }

    void again(Benefit it) {
        table.state(it.id(), State.RUNNING, terms.lastDay(it.category(), it.returnPeriod(), it.startsOn()).orElse(null), null);
        process.again(table.get(it.id()));
    }

    /** The first day was told wrong: what counts from it follows. */
    @Transactional
    public void corrected(String id, LocalDate startsOn) {
        Benefit it = table.lock(id);
        boolean runs = it.running() || it.state() == State.ASKING;
        if (runs && !it.startsOn().equals(startsOn)) {
            LocalDate term = terms.lastDay(it.category(), it.returnPeriod(), startsOn).orElse(null);
            table.starts(id, startsOn, it.ended() == null ? term : it.lastDay());
            notes.byItself(it, "START", Words.in(Language.DUTCH, "wagecostbenefit.kept.moved"));
            process.moved(id);
        }
    }

    /** It did not come to a hire. */
    @Transactional
    public void hireEnded(String hireId) {
        table.ofHire(hireId).stream().filter(it -> it.running() || it.state() == State.ASKING)
                .forEach(it -> stop(it, Ending.EMPLOYMENT));
    }

    /** The employer does not want it any more; false when it was over already. The caller has checked who asks. */
    @Transactional
    public boolean give(String id, Viewer viewer) {
        Benefit it = table.lock(id);
        if (!it.running() && it.state() != State.ASKING) {
            return false;
        }
        stop(it, Ending.CHOICE);
        notes.did(it, "STOP", Words.in(Language.DUTCH, "wagecostbenefit.kept.given-up"), null, viewer);
        return true;
    }

    void stop(Benefit it, Ending why) {
        table.state(it.id(), State.STOPPED, it.lastDay(), why);
        periods.of(it.id()).forEach(period -> process.stop(period.id()));
        process.stop(it.id());
    }

    void stopAfter(Benefit it, LocalDate last) {
        periods.of(it.id()).stream().filter(each -> each.period().first().isAfter(last)).forEach(each -> process.stop(each.id()));
    }
}
