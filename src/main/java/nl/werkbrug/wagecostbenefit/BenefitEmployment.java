package nl.werkbrug.wagecostbenefit;

import java.time.Clock;
import java.time.LocalDate;
import nl.werkbrug.hire.EmploymentEnded;
import nl.werkbrug.hire.EmploymentGoesOn;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagecostbenefit.Benefit.Ending;
import nl.werkbrug.wagecostbenefit.Benefit.State;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A benefit ends with the employment, on the day that was told last, and goes on with it. */
@Service
public class BenefitEmployment {

    private final BenefitTable table;
    private final BenefitLives lives;
    private final BenefitTermDays terms;
    private final BenefitProcess process;
    private final BenefitNotes notes;
    private final Clock clock;

    BenefitEmployment(
            BenefitTable table, BenefitLives lives, BenefitTermDays terms, BenefitProcess process, BenefitNotes notes, Clock clock) {
        this.table = table;
        this.lives = lives;
        this.terms = terms;
        this.process = process;
        this.notes = notes;
        this.clock = clock;
    }

    /** The job ends: the period with its last day is the last that counts. */
    @EventListener
    @Transactional
    public void ends(EmploymentEnded employment) {
        for (Benefit each : table.ofHire(employment.hireId())) {
            Benefit it = table.lock(each.id());
            LocalDate last = TaxPeriods.holding(it.returnPeriod(), employment.lastDay()).last();
            if (endsWith(it, last) && employment.lastDay().isBefore(it.startsOn())) {
                lives.stop(it, Ending.EMPLOYMENT);
            } else if (endsWith(it, last)) {
                endsOn(it, last);
            }
        }
    }

    /** Whether an employment that ends in the period with that last day ends it, or moves an end that was told before. */
    static boolean endsWith(Benefit it, LocalDate last) {
        boolean runs = it.running() || it.state() == State.ASKING;
        return runs && (it.lastDay() == null || last.isBefore(it.lastDay()) || it.ended() == Ending.EMPLOYMENT)
                || it.state() == State.ENDED && it.ended() == Ending.EMPLOYMENT && last.isAfter(it.lastDay());
    }

    private void endsOn(Benefit told, LocalDate last) {
        if (told.state() == State.ENDED) {
            lives.again(told);
        }
        Benefit it = table.get(told.id());
        table.state(it.id(), it.state(), last, Ending.EMPLOYMENT);
        lives.stopAfter(it, last);
        if (it.running() && DutchTime.today(clock).isAfter(last)) {
            process.ended(it);
        }
    }

    /** The job goes on after all: so does what would end, or ended, with it. */
    @EventListener
    @Transactional
    public void goesOn(EmploymentGoesOn employment) {
        for (Benefit each : table.ofHire(employment.hireId())) {
            Benefit it = table.lock(each.id());
            if (it.ended() == Ending.EMPLOYMENT && it.state() != State.STOPPED) {
                goesOn(it);
            }
        }
    }

    private void goesOn(Benefit it) {
        if (it.state() == State.ENDED) {
            lives.again(it);
        } else {
            table.state(it.id(), it.state(), terms.lastDay(it.category(), it.returnPeriod(), it.startsOn()).orElse(null), null);
            process.moved(it.id());
        }
        notes.byItself(it, "AGAIN", Words.in(Language.DUTCH, "wagecostbenefit.kept.goes-on"));
    }
}
