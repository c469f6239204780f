package nl.werkbrug.custombudget;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.custombudget.store.BudgetObjectionTable;
import nl.werkbrug.custombudget.store.BudgetRequestTable;
import nl.werkbrug.objection.Contested;
import nl.werkbrug.objection.ContestedDecisions;
import nl.werkbrug.objection.Objection;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Component;

/** Decisions about custom budgets that an employer asked for, as that employer objects to them. The id is that of the request. */
@Component
class BudgetContests implements ContestedDecisions {

    /** The wall behind which only the employer and the municipality stand. */
    static final String WALL = "BUDGET_OBJECTION";


    private final BudgetRequestTable requests;
    private final BudgetObjectionTable remedies;
    private final BudgetSetups setups;
    private final DutchFormats formats;
    private final Workflow workflow;

    BudgetContests(
            BudgetRequestTable requests, BudgetObjectionTable remedies, BudgetSetups setups, DutchFormats formats, Workflow workflow) {
        this.requests = requests;
        this.remedies = remedies;
        this.setups = setups;
        this.formats = formats;
        this.workflow = workflow;
    }

    @Override
    public Optional<Contested> find(String decisionId) {
        Optional<Contested> first = requests.find(decisionId).filter(this::formal)
                .map(it -> contested(it, it.id(), false, it.decision().proposedBy(), it.decision().by(), it.decision().on()));
        return first.or(() -> remedies.find(decisionId).map(it -> contested(
                requests.get(it.requestId()), it.id(), true, it.proposedBy(), it.signedBy(), it.madeKnownOn())));
    }

    /** A besluit that was made known to an employer; other parties object on paper, outside. */
    private boolean formal(BudgetRequest it) {
        return it.decided() && it.asker().part() == WorksAs.PAYROLL
                && setups.inForce(it.municipalityId()).filter(BudgetSetup::formal).isPresent();
    }

    private Contested contested(
            BudgetRequest it, String id, boolean onObjection, String proposedBy, String signedBy, LocalDate madeKnownOn) {
        boolean granted = Boolean.TRUE.equals(it.decision().granted());
        return new Contested(
                id, it.id(), it.dossierId(), WALL, it.asker().partyId(), it.municipalityId(), "Beslissing over een maatwerkbudget (" + it.wish().what() + ")",
                "Gevraagd is " + formats.money(it.wish().amount()) + ". Besloten is: "
                        + (granted ? formats.money(it.decision().amount()) : "niet toekennen") + ". " + it.decision().reason(),
                onObjection, BudgetObjections.DECIDE_FORM, false, proposedBy, signedBy, madeKnownOn);
    }

    @Override
    public void lock(Contested decision) {
        requests.lock(decision.aboutId());
    }

    @Override
    public Optional<Map<String, Object>> received(Objection it, Map<String, Object> variables) {
        BudgetRequest request = requests.get(it.aboutId());
        return Optional.of(Map.of(
                "dossierId", request.dossierId(), "subject", WALL, "itemId", request.id(), "loketPartyId", request.municipalityId(),
                "payrollPartyId", request.asker().partyId()));
    }

    /** What is granted after all is paid like any other custom budget. */
    @Override
    public void decided(Objection it) {
        remedies.find(it.decisionId()).filter(remedy -> remedy.followUpId() != null).map(remedy -> requests.get(remedy.followUpId()))
                .ifPresent(next -> workflow.start(BudgetAsking.PROCESS, next.id(), BudgetAsking.variables(next)));
    }

    /** The decision stays as it was. */
    @Override
    public void withdrawn(Objection it) {}
}
