package nl.werkbrug.wagesubsidy.measurement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.measurement.store.MeasurementTable;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a measurement goes: who measures, how long views are waited for, and its end when the application is withdrawn. */
@Service
public class Measurements {

    private static final String VIEWS_OVER = "WVM_VIEWS_OVER";

    private final WageSubsidyTable subsidies;
    private final MeasurementTable table;
    private final MeasurementNotes notes;
    private final Deadlines deadlines;
    private final Clock clock;

    Measurements(
            WageSubsidyTable subsidies, MeasurementTable table, MeasurementNotes notes, Deadlines deadlines, Clock clock) {
        this.subsidies = subsidies;
        this.table = table;
        this.notes = notes;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * Begins a measurement, unless one runs already: by the coach when one is let in to the dossier, else by the loket.
     *
     * @return the organisation of the coach; empty when the loket measures
     */
    @Transactional
    public Optional<String> begin(String wageSubsidyId) {
        WageSubsidy subsidy = subsidies.lock(wageSubsidyId);
        Optional<Measurement> running = table.newest(wageSubsidyId).filter(Measurement::open);
        if (running.isPresent()) {
            return Optional.ofNullable(running.get().coachId());
        }
        Optional<String> coach = table.coachLetIn(subsidy.dossierId());
        String id = table.insert(subsidy, coach.orElse(null), DutchTime.today(clock));
        notes.bySystem(subsidy.dossierId(), "begin:" + id, coach.isPresent()
                ? Words.in(Language.DUTCH, "wagesubsidy.kept.coach-measures")
                : Words.in(Language.DUTCH, "wagesubsidy.kept.loket-arranges"));
        return coach;
    }

    /** Whether a coach measures, as it is now. */
    @Transactional(readOnly = true)
    public boolean byCoach(String wageSubsidyId) {
        return table.running(wageSubsidyId).byCoach();
    }

    /** Tells that the concept can be read. */
    @Transactional
    public void tellConcept(String wageSubsidyId) {
        notes.concept(table.running(wageSubsidyId));
    }

    /** The day on which the expert goes on, also without the views. */
    @Transactional(readOnly = true)
    public LocalDate viewsOverOn(String wageSubsidyId) {
        return deadlines.compute(VIEWS_OVER, table.running(wageSubsidyId).concept().on()).end();
    }

    /** Nothing is measured any more; stopping twice is stopping once. */
    @Transactional
    public void cancel(String wageSubsidyId) {
        table.newest(wageSubsidyId).filter(it -> it.fixed() == null).ifPresent(it -> {
            table.state(it.id(), Measurement.State.STOPPED);
            notes.bySystem(it.dossierId(), "stopped:" + it.id(), Words.in(Language.DUTCH, "wagesubsidy.kept.measuring-stopped"));
        });
    }
}
