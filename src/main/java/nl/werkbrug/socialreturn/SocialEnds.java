package nl.werkbrug.socialreturn;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkbrug.dossier.Consequence;
import nl.werkbrug.hire.EmploymentEnded;
import nl.werkbrug.hire.EmploymentGoesOn;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.HireEnded;
import nl.werkbrug.hire.SchemeAtEnd;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.socialreturn.SocialHire.State;
import nl.werkbrug.socialreturn.store.SocialHireTable;
import nl.werkbrug.workflow.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of it when a hire does not come about, or the employment ends: the days until then still count. */
@Component
class SocialEnds implements SchemeAtEnd {

    private static final String ABOUT = "Social return";
    private static final String STOPPED = "SocialReturnStopped";

    private final SocialHireTable table;
    private final SocialNotes notes;
    private final Workflow workflow;
    private final Clock clock;

    SocialEnds(SocialHireTable table, SocialNotes notes, Workflow workflow, Clock clock) {
        this.table = table;
        this.notes = notes;
        this.workflow = workflow;
        this.clock = clock;
    }

    @Override
    public List<Consequence> ends(Hire hire, LocalDate lastDay) {
        return table.ofHire(hire.id()).filter(it -> !it.over()).map(it -> List.of(before(it, lastDay)
                ? Consequence.of(ABOUT, Words.in(Language.DUTCH, "socialreturn.kept.end.stops"))
                : Consequence.of(ABOUT, Words.in(Language.DUTCH, "socialreturn.kept.end.until"))))
                .orElse(List.of());
    }

    @Override
    public List<Consequence> goesOn(Hire hire) {
        return table.ofHire(hire.id()).filter(it -> it.endedOn() != null || it.state() == State.STOPPED).map(it -> List.of(
                Consequence.of(ABOUT, it.over() ? Words.in(Language.DUTCH, "socialreturn.kept.end.stays") : Words.in(Language.DUTCH, "socialreturn.kept.end.again"))))
                .orElse(List.of());
    }

    @EventListener
    @Transactional
    public void hireEnded(HireEnded hire) {
        table.ofHire(hire.hireId()).map(found -> table.lock(found.id())).filter(it -> !it.over())
                .ifPresent(it -> stop(it, Words.in(Language.DUTCH, "kept.why.no-hire")));
    }

    @EventListener
    @Transactional
    public void employmentEnded(EmploymentEnded employment) {
        table.ofHire(employment.hireId()).map(found -> table.lock(found.id())).filter(it -> !it.over()).ifPresent(it -> {
            table.endedOn(it.id(), employment.lastDay());
            if (before(it, employment.lastDay())) {
                stop(it, Words.in(Language.DUTCH, "kept.why.employment-ends"));
            } else {
                workflow.recomputeTimers(it.id());
            }
        });
    }

    /** What stopped stays stopped. */
    @EventListener
    @Transactional
    public void employmentGoesOn(EmploymentGoesOn employment) {
        table.ofHire(employment.hireId()).map(found -> table.lock(found.id())).filter(it -> !it.over()).ifPresent(it -> {
            table.endedOn(it.id(), null);
            workflow.recomputeTimers(it.id());
        });
    }

    private void stop(SocialHire it, String because) {
        table.close(it.id(), State.STOPPED, DutchTime.today(clock), because);
        notes.happened(it, "stopped", Words.in(Language.DUTCH, "socialreturn.kept.stopped", because));
        workflow.send(STOPPED, it.id(), Map.of());
    }

    /** Whether the employment ends before a day counts. */
    private static boolean before(SocialHire it, LocalDate lastDay) {
        return it.link() != null && lastDay.isBefore(it.link().countsFrom());
    }
}
