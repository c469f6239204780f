package nl.werkbrug.localscheme;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.hire.EmploymentEnded;
import nl.werkbrug.hire.EmploymentGoesOn;
import nl.werkbrug.hire.HireCorrected;
import nl.werkbrug.hire.HireEnded;
import nl.werkbrug.hire.HireKnowledge;
import nl.werkbrug.localscheme.LocalClaim.State;
import nl.werkbrug.localscheme.store.LocalClaimTable;
import nl.werkbrug.localscheme.store.LocalVersionTable;
import nl.werkbrug.request.AuthorityRequests;
import nl.werkbrug.scheme.Fact;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.workflow.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happens to schemes of a municipality when a hire does not come about, ends, or begins on another day. */
@Component
class LocalClaimEnds {

    private static final String STOPPED = "LocalSchemeStopped";
    private static final String EMPLOYMENT_ENDS = "LocalSchemeEmploymentEnds";

    private final LocalClaimTable claims;
    private final LocalVersionTable versions;
    private final LocalDays days;
    private final HireKnowledge knowledge;
    private final AuthorityRequests requests;
    private final LocalNotes notes;
    private final DutchFormats formats;
    private final Workflow workflow;

    LocalClaimEnds(
            LocalClaimTable claims, LocalVersionTable versions, LocalDays days, HireKnowledge knowledge, AuthorityRequests requests,
            LocalNotes notes, DutchFormats formats, Workflow workflow) {
        this.claims = claims;
        this.versions = versions;
        this.days = days;
        this.knowledge = knowledge;
        this.requests = requests;
        this.notes = notes;
        this.formats = formats;
        this.workflow = workflow;
    }

    @EventListener
    @Transactional
    public void hireEnded(HireEnded hire) {
        claims.ofHire(hire.hireId()).stream().filter(LocalClaim::running).forEach(it -> stop(it,
                Words.in(Language.DUTCH, "localscheme.kept.no-hire")));
    }

    /** Who did not ask yet stops; who waits for the day that counts is looked at now. */
    @EventListener
    @Transactional
    public void employmentEnded(EmploymentEnded employment) {
        for (LocalClaim it : claims.ofHire(employment.hireId())) {
            claims.ends(it.id(), employment.lastDay());
            if (it.state() == State.OPENED) {
                stop(it, Words.in(Language.DUTCH, "localscheme.kept.employment-ends"));
            } else if (it.checkOn() != null && employment.lastDay().isBefore(it.checkOn()) && it.running()) {
                notes.happened(it, "ends", Words.in(Language.DUTCH, "localscheme.kept.ends", formats.date(employment.lastDay())), null);
                workflow.send(EMPLOYMENT_ENDS, it.id(), Map.of());
            }
        }
    }

    /** A task to look at it stays: who does it sees that the employee stays. */
    @EventListener
    @Transactional
    public void goesOn(EmploymentGoesOn employment) {
        claims.ofHire(employment.hireId()).forEach(it -> claims.ends(it.id(), null));
    }

    /** The version stays; its days count from the new first working day. */
    @EventListener
    @Transactional
    public void corrected(HireCorrected event) {
        Optional<LocalDate> start = knowledge.of(event.hire()).get(Fact.STARTS_ON, LocalDate.class);
        claims.ofHire(event.hire().id()).stream().filter(it -> it.running() && start.isPresent()).forEach(it -> {
            claims.starts(it.id(), start.get(), days.checkOn(versions.find(it.versionId()).orElseThrow(), start.get()));
            workflow.recomputeTimers(it.id());
        });
    }

    private void stop(LocalClaim it, String why) {
        claims.granted(it.id(), null, 0);
        claims.state(it.id(), State.STOPPED);
        notes.happened(it, "stopped", Words.in(Language.DUTCH, "localscheme.kept.stopped", why), null);
        workflow.send(STOPPED, it.id(), Map.of());
        requests.stop(it.id(), Words.in(Language.DUTCH, "localscheme.kept.scheme-stops"));
    }
}
