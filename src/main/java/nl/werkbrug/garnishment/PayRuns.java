package nl.werkbrug.garnishment;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.garnishment.store.DebtEventTable;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.garnishment.store.PayRunTable;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.Employers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pay runs of an employee with garnishments: what to expect, how a run splits, and entering it. */
@Service
public class PayRuns {

    private final GarnishmentTable garnishments;
    private final PayRunTable runs;
    private final PayRunSplits splits;
    private final PayRunBooking booking;
    private final Employers employers;
    private final DebtEventTable debtEvents;

    PayRuns(
            GarnishmentTable garnishments,
            PayRunTable runs,
            PayRunSplits splits,
            PayRunBooking booking,
            Employers employers,
            DebtEventTable debtEvents) {
        this.garnishments = garnishments;
        this.runs = runs;
        this.splits = splits;
        this.booking = booking;
        this.employers = employers;
        this.debtEvents = debtEvents;
    }

    /**
     * The pay day of the next run: the first from the day of the oldest garnishment, then one period after the last.
     *
     * @throws java.util.NoSuchElementException when the dossier has no garnishment
     */
    @Transactional(readOnly = true)
    public LocalDate nextPayDay(String dossierId) {
        Garnishment oldest = garnishments.ofDossier(dossierId).stream().findFirst().orElseThrow();
        Employer employer = employers.find(oldest.employerId()).orElseThrow();
        LocalDate next = PayDays.next(oldest.servedOn(), runs.lastDay(dossierId), employer);
        // While everything stood still nothing was withheld, so those pay days are skipped.
        return debtEvents.lastResumed(dossierId)
                .filter(next::isBefore)
                .map(day -> PayDays.firstFrom(day, employer))
                .orElse(next);
    }

    /** Whether a run was booked; from then on the pay days follow from the last one. */
    @Transactional(readOnly = true)
    public boolean started(String dossierId) {
        return runs.lastDay(dossierId).isPresent();
    }

    /** Whether something must still be withheld from the wage. */
    @Transactional
    public boolean withholds(String dossierId) {
        return garnishments.lockDossier(dossierId).stream().anyMatch(it -> it.status().withholds());
    }

    /** Whether every garnishment of the dossier has ended and its last money is settled. */
    @Transactional(readOnly = true)
    public boolean closed(String dossierId) {
        return garnishments.ofDossier(dossierId).stream().noneMatch(Garnishment::open);
    }

    /** How the run would be split, without booking it. */
    @Transactional(readOnly = true)
    public PayRunOutcome preview(String dossierId, PayRunEntry entry) {
        return splits.of(garnishments.ofDossier(dossierId), entry, nextPayDay(dossierId));
    }

    /** Books the run once; the same pay day again is refused. */
    @Transactional
    public PayRunOutcome enter(String dossierId, PayRunEntry entry, Viewer viewer) {
        List<Garnishment> all = garnishments.lockDossier(dossierId);
        PayRunOutcome outcome = splits.of(all, entry, nextPayDay(dossierId));
        if (outcome instanceof PayRunOutcome.Split split) {
            booking.book(dossierId, split, viewer);
        }
        return outcome;
    }
}
