package nl.werkbrug.custombudget;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.custombudget.store.BudgetObjectionTable;
import nl.werkbrug.custombudget.store.BudgetRequestTable;
import nl.werkbrug.document.Letter;
import nl.werkbrug.dossier.MatterDossiers;
import nl.werkbrug.objection.ByLetter;
import nl.werkbrug.objection.Contested;
import nl.werkbrug.objection.ContestedDecisions;
import nl.werkbrug.objection.Objection;
import nl.werkbrug.objection.OtherObjectors;
import nl.werkbrug.objection.Sender;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Component;

/**
 * Formal decisions about custom budgets, as somebody objects to them: the employer that asked, or the employee, by letter or through the
 * coach or trusted person that asked. Anybody else can send a letter. The id is that of the request.
 */
@Component
class BudgetContests implements ContestedDecisions {

    /** The wall behind which only the employer and the municipality stand. */
    static final String WALL = "BUDGET_OBJECTION";
    /** The wall behind which only the municipality stands, for objections of others. */
    static final String LETTER_WALL = "BUDGET_OBJECTION_LETTER";
    private static final Set<WorksAs> FOR_EMPLOYEE = EnumSet.of(WorksAs.COACH, WorksAs.TRUSTED);


    private final BudgetRequestTable requests;
    private final BudgetObjectionTable remedies;
    private final BudgetSetups setups;
    private final OtherObjectors others;
    private final BudgetPost post;
    private final MatterDossiers walls;
    private final DutchFormats formats;
    private final Workflow workflow;

    BudgetContests(
            BudgetRequestTable requests, BudgetObjectionTable remedies, BudgetSetups setups, OtherObjectors others, BudgetPost post,
            MatterDossiers walls, DutchFormats formats, Workflow workflow) {
        this.requests = requests;
        this.remedies = remedies;
        this.setups = setups;
        this.others = others;
        this.post = post;
        this.walls = walls;
        this.formats = formats;
        this.workflow = workflow;
    }

    @Override
    public Optional<Contested> find(String decisionId) {
        Optional<Contested> first = requests.find(decisionId).filter(this::formal).filter(it -> !remedies.paysFor(it.id()))
                .map(it -> contested(it, it.id(), false, it.decision().proposedBy(), it.decision().by(), it.decision().on()));
        return first.or(() -> remedies.find(decisionId).map(it -> contested(
                requests.get(it.requestId()), it.id(), true, it.proposedBy(), it.signedBy(), it.madeKnownOn())));
    }

    /** A besluit that was made known; what pays because of an objection is none by itself. */
    private boolean formal(BudgetRequest it) {
        return it.decided() && setups.inForce(it.municipalityId()).filter(BudgetSetup::formal).isPresent();
    }

    private Contested contested(
            BudgetRequest it, String id, boolean onObjection, String proposedBy, String signedBy, LocalDate madeKnownOn) {
        boolean granted = Boolean.TRUE.equals(it.decision().granted());
        return new Contested(
                id, it.id(), it.dossierId(), byEmployer(it) ? WALL : LETTER_WALL, it.asker().partyId(), it.municipalityId(),
                "Beslissing over een maatwerkbudget (" + it.wish().what() + ")", post.item(it),
                "Gevraagd is " + formats.money(it.wish().amount()) + ". Besloten is: "
                        + (granted ? formats.money(it.decision().amount()) : "niet toekennen") + ". " + it.decision().reason(),
                onObjection, BudgetObjections.DECIDE_FORM, false, proposedBy, signedBy, madeKnownOn);
    }

    private static boolean byEmployer(BudgetRequest it) {
        return it.asker().part() == WorksAs.PAYROLL;
    }

    @Override
    public Contested of(Contested it, Objection objection) {
        BudgetRequest request = requests.get(it.aboutId());
        Sender sender = objection.sender();
        if (!sender.isOther() && byEmployer(request)) {
            return it;
        }
        Letter.Party to = others.addressee(request.dossierId(), request.asker().partyId(), sender);
        return it.by(new ByLetter(
                to.name(), to.lines(), BudgetRequest.SUBJECT, sender.readerId(), sender.readerId() == null ? null : request.asker().part()),
                LETTER_WALL);
    }

    @Override
    public boolean othersToo(Contested it) {
        return true;
    }

    @Override
    public boolean addresseeToo(Contested it) {
        return requests.get(it.aboutId()).asker().part() != WorksAs.LOKET;
    }

    @Override
    public Optional<String> actsForEmployee(Contested it, Viewer viewer) {
        return requests.ownOne(it.aboutId(), viewer).map(BudgetRequest::asker).filter(asker -> FOR_EMPLOYEE.contains(asker.part()))
                .map(BudgetRequest.Asker::partyId);
    }

    @Override
    public void lock(Contested decision) {
        requests.lock(decision.aboutId());
    }

    @Override
    public Optional<Map<String, Object>> received(Objection it, Map<String, Object> variables) {
        BudgetRequest request = requests.get(it.aboutId());
        boolean byPost = Boolean.TRUE.equals(variables.get("byPost"));
        Map<String, Object> parties = new HashMap<>(Map.of(
                "dossierId", request.dossierId(), "subject", byPost ? LETTER_WALL : WALL, "itemId", request.id(),
                "loketPartyId", request.municipalityId()));
        if (byPost) {
            walls.letIn(request.dossierId(), LETTER_WALL, request.municipalityId(), WorksAs.LOKET, null);
        } else {
            parties.put("payrollPartyId", request.asker().partyId());
        }
        return Optional.of(parties);
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
