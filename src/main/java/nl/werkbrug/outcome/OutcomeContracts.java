package nl.werkbrug.outcome;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.MatterDossiers;
import nl.werkbrug.outcome.OutcomeContract.State;
import nl.werkbrug.outcome.store.OutcomeAddendumTable;
import nl.werkbrug.outcome.store.OutcomeClaimTable;
import nl.werkbrug.outcome.store.OutcomeContractTable;
import nl.werkbrug.outcome.store.OutcomeContractTable.Investor;
import nl.werkbrug.outcome.store.OutcomePaymentTable;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.workflow.Workflow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Contracts from the first paper to the settlement. */
@Service
public class OutcomeContracts {

    private static final String WHAT = "outcome contract";
    private static final String PROCESS = "outcome-contract";

    private final OutcomeContractTable table;
    private final OutcomeClaimTable claims;
    private final OutcomePaymentTable payments;
    private final OutcomeAddendumTable addenda;
    private final OutcomeBills bills;
    private final MatterDossiers matters;
    private final OutcomeNotes notes;
    private final Workflow workflow;
    private final JdbcClient jdbc;
    private final Clock clock;

    OutcomeContracts(
            OutcomeContractTable table, OutcomeClaimTable claims, OutcomePaymentTable payments, OutcomeAddendumTable addenda,
            OutcomeBills bills, MatterDossiers matters, OutcomeNotes notes, Workflow workflow, JdbcClient jdbc, Clock clock) {
        this.table = table;
        this.claims = claims;
        this.payments = payments;
        this.addenda = addenda;
        this.bills = bills;
        this.matters = matters;
        this.notes = notes;
        this.workflow = workflow;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those in which the viewer has a part. */
    @Transactional(readOnly = true)
    public List<OutcomeContract> list(Viewer viewer) {
        return table.list(viewer);
    }

    /** @throws NotVisible when there is none, or the viewer has no part in it */
    @Transactional(readOnly = true)
    public OutcomeContract get(String id, Viewer viewer) {
        return table.visible(id, viewer).orElseThrow(() -> new NotVisible(WHAT, id));
    }

    /** @throws NotVisible when there is none, or that is not the work of the viewer */
    @Transactional(readOnly = true)
    public OutcomeContract forWork(String id, WorksAs worksAs, Viewer viewer) {
        return table.actedOn(id, worksAs, viewer).orElseThrow(() -> new NotVisible(WHAT, id));
    }

    /** Whether that is the work of the viewer. */
    @Transactional(readOnly = true)
    public boolean works(String id, WorksAs worksAs, Viewer viewer) {
        return table.actedOn(id, worksAs, viewer).isPresent();
    }

    /** The party for which the viewer runs contracts; the first by name when there are more. */
    @Transactional(readOnly = true)
    public Optional<String> managerOf(Viewer viewer) {
        return jdbc.sql("""
                        select p.id from party p join membership m on m.party_id = p.id
                         where m.user_id = :viewer and m.role_code = 'CONTRACT_MANAGER' order by p.name, p.id limit 1""")
                .param("viewer", viewer.userId())
                .query(String.class)
                .optional();
    }

    /**
     * Writes a contract down and asks the payer to sign; everybody in it is let in.
     *
     * @param sides with the party of the viewer as manager
     * @return its id
     * @throws NotVisible when the viewer runs no contracts for that party
     */
    @Transactional
    public String make(
            String title, OutcomeContract.Sides sides, LocalDate startsOn, LocalDate endsOn, OutcomeContract.ReturnCap cap,
            List<Milestone> milestones, List<Investor> investors, Viewer viewer) {
        if (managerOf(viewer).filter(sides.managerId()::equals).isEmpty()) {
            throw new NotVisible(WHAT, viewer.userId());
        }
        String id = UUID.randomUUID().toString();
        String dossier = matters.open(id, Words.in(Language.DUTCH, "outcome.kept.matter", title), sides.managerId(), viewer.userId());
        OutcomeContract it = new OutcomeContract(id, dossier, title, State.PROPOSED, sides, startsOn, endsOn, cap, null);
        table.insert(it, milestones, investors, viewer);
        letIn(it, investors, viewer);
        notes.did(it, viewer, "MAKE", null, "outcome.note.made");
        workflow.start(PROCESS, id, variables(it, id));
        return id;
    }

    private void letIn(OutcomeContract it, List<Investor> investors, Viewer viewer) {
        OutcomeContract.Sides sides = it.sides();
        letIn(it, OutcomeContract.SUBJECT, sides.payerId(), WorksAs.LOKET, viewer);
        letIn(it, OutcomeContract.SUBJECT, sides.managerId(), WorksAs.CONTRACT, viewer);
        letIn(it, OutcomeContract.SUBJECT, sides.providerId(), WorksAs.PROVIDER, viewer);
        letIn(it, OutcomeContract.SUBJECT, sides.evaluatorId(), WorksAs.EVALUATOR, viewer);
        investors.forEach(each -> letIn(it, OutcomeContract.SUBJECT, each.partyId(), WorksAs.INVESTOR, viewer));
        letIn(it, OutcomeContract.RESULT, sides.payerId(), WorksAs.LOKET, viewer);
        letIn(it, OutcomeContract.RESULT, sides.managerId(), WorksAs.CONTRACT, viewer);
        letIn(it, OutcomeContract.RESULT, sides.providerId(), WorksAs.PROVIDER, viewer);
        letIn(it, OutcomeContract.RESULT, sides.evaluatorId(), WorksAs.EVALUATOR, viewer);
        letIn(it, OutcomeContract.PROOF, sides.payerId(), WorksAs.LOKET, viewer);
        letIn(it, OutcomeContract.PROOF, sides.evaluatorId(), WorksAs.EVALUATOR, viewer);
    }

    private void letIn(OutcomeContract it, String subject, String partyId, WorksAs part, Viewer viewer) {
        matters.letIn(it.dossierId(), subject, partyId, part, viewer.userId());
    }

    /** What each process about a contract needs for its tasks. */
    static Map<String, Object> variables(OutcomeContract it, String itemId) {
        return variables(it, OutcomeContract.SUBJECT, itemId);
    }

    /** Idem, for one that investors do not see. */
    static Map<String, Object> insideVariables(OutcomeContract it, String itemId) {
        return variables(it, OutcomeContract.RESULT, itemId);
    }

    private static Map<String, Object> variables(OutcomeContract it, String subject, String itemId) {
        return Map.of(
                "dossierId", it.dossierId(), "subject", subject, "loketPartyId", it.sides().payerId(),
                "contractPartyId", it.sides().managerId(), "evaluatorPartyId", it.sides().evaluatorId(), "itemId", itemId);
    }

    /** The payer signs. */
    @Transactional
    public void agree(String id, Viewer viewer) {
        OutcomeContract it = table.lock(id);
        table.state(id, State.RUNNING, null);
        notes.did(it, viewer, "AGREE", null, "outcome.note.agreed");
    }

    /** The payer does not sign. */
    @Transactional
    public void refuse(String id, String because, Viewer viewer) {
        OutcomeContract it = table.lock(id);
        table.state(id, State.NOT_AGREED, because);
        notes.did(it, viewer, "NOT_AGREE", null, "outcome.note.not-agreed", because);
    }

    /** Whether nothing waits: no claim to judge, nothing to pay and no change to sign. */
    @Transactional(readOnly = true)
    public boolean maySettle(String id) {
        return !claims.open(id) && !payments.open(id) && !addenda.open(id);
    }

    /** The end. */
    @Transactional
    public void settle(String id, Viewer viewer) {
        OutcomeContract it = table.lock(id);
        // What was overpaid was put forward when nothing waited any more; of a contract that ended before that was done, now.
        bills.atDay(it);
        table.state(id, State.SETTLED, null);
        notes.did(it, viewer, "SETTLE", null, "outcome.note.settled");
    }

    /** Whether the last day has come on which a milestone counts. */
    @Transactional(readOnly = true)
    public boolean over(String id) {
        return !DutchTime.today(clock).isBefore(table.get(id).endsOn());
    }
}
