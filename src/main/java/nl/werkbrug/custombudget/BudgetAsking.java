package nl.werkbrug.custombudget;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Right;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.custombudget.BudgetRequest.Asker;
import nl.werkbrug.custombudget.BudgetRequest.Payee;
import nl.werkbrug.custombudget.BudgetRequest.State;
import nl.werkbrug.custombudget.BudgetRequest.Wish;
import nl.werkbrug.custombudget.store.BudgetAskerTable;
import nl.werkbrug.custombudget.store.BudgetRequestTable;
import nl.werkbrug.dossier.Consents;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.DossierRights;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.MatterDossiers;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asking a custom budget for an employee, and taking it back. */
@Service
public class BudgetAsking {

    static final String PROCESS = "custom-budget";
    static final String WITHDRAWN = "CustomBudgetWithdrawn";

    /** Who sees a dossier by right follows what was asked, and reads the own letters about it. */
    private static final Set<Right> OF_ASKER = EnumSet.of(Right.PROGRESS, Right.DOCUMENTS, Right.BUDGET);

    private final BudgetRequestTable requests;
    private final BudgetAskerTable askers;
    private final BudgetSetups setups;
    private final BudgetMoney money;
    private final Hires hires;
    private final Dossiers dossiers;
    private final Consents consents;
    private final MatterDossiers walls;
    private final DossierRights rights;
    private final BudgetNotes notes;
    private final DutchFormats formats;
    private final Workflow workflow;
    private final Clock clock;

    BudgetAsking(
            BudgetRequestTable requests, BudgetAskerTable askers, BudgetSetups setups, BudgetMoney money, Hires hires, Dossiers dossiers,
            Consents consents, MatterDossiers walls, DossierRights rights, BudgetNotes notes, DutchFormats formats, Workflow workflow, Clock clock) {
        this.requests = requests;
        this.askers = askers;
        this.setups = setups;
        this.money = money;
        this.hires = hires;
        this.dossiers = dossiers;
        this.consents = consents;
        this.walls = walls;
        this.rights = rights;
        this.notes = notes;
        this.formats = formats;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** Where somebody can ask, and as whom. */
    public record Place(DossierView dossier, BudgetSetup setup, Asker asker) {}

    /** Empty when this viewer cannot ask in this dossier: no hire, no municipality with a custom budget, or no part in it. */
    @Transactional(readOnly = true)
    public Optional<Place> place(DossierView dossier, Viewer viewer) {
        if (dossier.ofEmployer() || dossier.closed() || !dossier.subjects().contains(Hire.SUBJECT)) {
            return Optional.empty();
        }
        return hires.ofDossier(dossier.id())
                .filter(hire -> hire.state() != Hire.State.STOPPED && hire.municipalityId() != null)
                .flatMap(hire -> setups.inForce(hire.municipalityId()))
                .flatMap(setup -> askers.of(dossier.id(), viewer)
                        .filter(it -> it.part() != WorksAs.LOKET || it.partyId().equals(setup.municipalityId()))
                        .map(it -> new Place(dossier, setup, it)));
    }

    /** @throws NotVisible when the viewer cannot ask there */
    @Transactional(readOnly = true)
    public Place place(String dossierId, Viewer viewer) {
        return place(dossiers.followed(dossierId, viewer), viewer).orElseThrow(() -> new NotVisible("dossier", dossierId));
    }

    /**
     * Asks, and lets the municipality in behind the wall of the custom budget.
     *
     * @param agreedOn the day on which the employee agreed
     * @return the id of the request
     */
    @Transactional
    public String ask(String dossierId, Wish wish, Payee payee, LocalDate agreedOn, Viewer viewer) {
        Place place = place(dossierId, viewer);
        letIn(place, agreedOn, viewer);
        BudgetRequest it = new BudgetRequest(
                UUID.randomUUID().toString(), dossierId, place.setup().municipalityId(), place.asker(), DutchTime.today(clock), agreedOn,
                wish, payee, State.ASKED, null, null, null, null, null);
        requests.insert(it);
        notes.did(it, viewer, "ASK", Words.in(Language.DUTCH, "custombudget.kept.asked", wish.what(), formats.money(wish.amount())));
        workflow.start(PROCESS, it.id(), variables(it));
        return it.id();
    }

    private void letIn(Place place, LocalDate agreedOn, Viewer viewer) {
        String dossier = place.dossier().id();
        Asker asker = place.asker();
        String municipality = place.setup().municipalityId();
        if (asker.part() == WorksAs.PAYROLL) {
            dossiers.open(place.dossier().employerId(), place.dossier().personId(), BudgetRequest.SUBJECT, viewer);
            consents.give(dossier, BudgetRequest.SUBJECT, municipality, WorksAs.LOKET, agreedOn, viewer);
        } else {
            // Only the employer records consents; what another asks says itself on which day the employee agreed.
            walls.letIn(dossier, BudgetRequest.SUBJECT, asker.partyId(), asker.part(), viewer.userId());
            walls.letIn(dossier, BudgetRequest.SUBJECT, municipality, WorksAs.LOKET, viewer.userId());
            if (asker.part() == WorksAs.TRUSTED) {
                rights.give(dossier, BudgetRequest.SUBJECT, asker.partyId(), OF_ASKER);
            }
        }
    }

    static Map<String, Object> variables(BudgetRequest it) {
        Map<String, Object> all = new HashMap<>(Map.of(
                "dossierId", it.dossierId(), "subject", BudgetRequest.SUBJECT, "loketPartyId", it.municipalityId(), "itemId", it.id(),
                "asker", it.asker().part().name()));
        if (it.asker().part() == WorksAs.PAYROLL) {
            all.put("payrollPartyId", it.asker().partyId());
        }
        if (it.asker().part() == WorksAs.COACH) {
            all.put("coachPartyId", it.asker().partyId());
        }
        return all;
    }

    /** One that the viewer's own party asked, or {@link NotVisible}. */
    @Transactional(readOnly = true)
    public BudgetRequest own(String id, Viewer viewer) {
        return requests.ownOne(id, viewer).orElseThrow(() -> new NotVisible("custom budget", id));
    }

    /** @return false when it was paid or refused meanwhile; taking back twice is taking back once */
    @Transactional
    public boolean withdraw(String id, Viewer viewer) {
        own(id, viewer);
        BudgetRequest it = requests.lock(id);
        if (!it.open()) {
            return it.state() == State.WITHDRAWN;
        }
        stop(it);
        notes.did(it, viewer, "WITHDRAW", Words.in(Language.DUTCH, "custombudget.kept.withdrawn"));
        return true;
    }

    /** The employee does not agree any more: what was not paid stops. */
    @Transactional
    public void consentEnded(String id) {
        BudgetRequest it = requests.lock(id);
        if (it.open()) {
            stop(it);
            notes.happened(it, "WITHDRAW", Words.in(Language.DUTCH, "custombudget.kept.consent-over"));
        }
    }

    private void stop(BudgetRequest it) {
        if (it.year() != null) {
            money.release(it);
            requests.year(it.id(), null);
        }
        requests.state(it.id(), State.WITHDRAWN);
        workflow.send(WITHDRAWN, it.id(), Map.of());
    }
}
