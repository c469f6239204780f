package nl.werkbrug.wagesubsidy.objection;

import java.time.LocalDate;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.objection.Objection;
import nl.werkbrug.objection.ObjectionDecisions;
import nl.werkbrug.wagesubsidy.Decision;
import nl.werkbrug.wagesubsidy.store.DecisionTable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposes how an objection about loonkostensubsidie is decided. */
@Service
public class SubsidyProposals {

    /** The form with which such a decision is proposed. */
    public static final String DECIDE_FORM = "objection-decide";

    private final DecisionTable decisions;
    private final Remedies remedies;
    private final RemedyTable table;
    private final ObjectionDecisions objections;

    SubsidyProposals(DecisionTable decisions, Remedies remedies, RemedyTable table, ObjectionDecisions objections) {
        this.decisions = decisions;
        this.remedies = remedies;
        this.table = table;
        this.objections = objections;
    }

    /**
     * Proposes. The caller checked that the viewer may.
     *
     * @param reasoning why, and what comes instead, as it stands in the letter
     * @param remedy what comes instead; null when the decision stands
     * @throws nl.werkbrug.wagesubsidy.ApplicationRefused when the contested decision cannot be replaced so
     */
    @Transactional
    public void propose(Objection it, Objection.Outcome outcome, String reasoning, Remedy remedy, Viewer viewer) {
        remedies.check(it, remedy);
        LocalDate countsFrom = remedy == null ? null : remedy.countsFrom();
        decisions.propose(new Decision(
                it.decisionId(), it.aboutId(), Decision.Kind.ON_OBJECTION, countsFrom, null, null, reasoning, viewer.userId(), null,
                null, null, null));
        table.keep(it.id(), remedy);
        objections.proposed(it, outcome, viewer);
    }
}
