package nl.werkbrug.wagesubsidy;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.agenda.RunningDeadlines;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagesubsidy.WageSubsidy.State;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The employer told the employment wrong; as long as nobody decides, the application follows what is right. */
@Service
public class EmploymentCorrections {

    private static final Set<State> OPEN = EnumSet.of(State.APPLIED, State.MEASURING);
    private static final Set<State> DECIDED = EnumSet.of(State.DECIDING, State.GRANTED);

    private final WageSubsidyTable subsidies;
    private final Dossiers dossiers;
    private final RunningDeadlines running;
    private final Workflow workflow;
    private final AuditTrail audit;

    EmploymentCorrections(
            WageSubsidyTable subsidies, Dossiers dossiers, RunningDeadlines running, Workflow workflow, AuditTrail audit) {
        this.subsidies = subsidies;
        this.dossiers = dossiers;
        this.running = running;
        this.workflow = workflow;
        this.audit = audit;
    }

    /** Why the employment can no longer be corrected, and what to do, in Dutch; empty when it can. */
    @Transactional(readOnly = true)
    public Optional<String> obstacle(String dossierId) {
        return subsidies.ofDossier(dossierId).stream().anyMatch(it -> DECIDED.contains(it.state()))
                ? Optional.of(Words.of("wagesubsidy.employment-corrections.the-municipality-is-deciding"))
                : Optional.empty();
    }

    /**
     * Corrects the applications on a dossier on which nobody decides yet, and everything that runs for them.
     *
     * @param why in a Dutch sentence, for the timeline and for those who must act
     * @throws nl.werkbrug.access.NotVisible when the viewer does not act for the employer
     */
    @Transactional
    public void correct(String dossierId, NewEmployment told, String why, Viewer viewer) {
        dossiers.mayAct(dossierId, WageSubsidy.SUBJECT, viewer, WorksAs.PAYROLL);
        for (WageSubsidy found : subsidies.ofDossier(dossierId)) {
            WageSubsidy it = subsidies.lock(found.id());
            if (OPEN.contains(it.state())) {
                subsidies.employment(it.with(told));
                audit.did(viewer.userId(), "CORRECT", "wage subsidy", it.id(), null);
                running.recompute(it.id(), why, viewer.displayName());
                workflow.recomputeTimers(it.id());
            }
        }
    }
}
