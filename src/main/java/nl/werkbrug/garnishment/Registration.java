package nl.werkbrug.garnishment;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.document.DocumentStore;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.garnishment.store.ProtectedAmountTable;
import nl.werkbrug.party.Person;
import nl.werkbrug.party.Persons;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers a garnishment from the writ: person, dossier, garnishment and process in one transaction. */
@Service
public class Registration {

    static final String PROCESS = "wage-garnishment";
    private static final String PAY_RUNS = "employee-pay-runs";

    private final Persons persons;
    private final Dossiers dossiers;
    private final GarnishmentTable garnishments;
    private final ProtectedAmountTable protectedAmounts;
    private final Coordinators coordinators;
    private final MissedDeduction missed;
    private final CoordinationLetters letters;
    private final DebtState debts;
    private final DocumentStore documents;
    private final Timeline timeline;
    private final Workflow workflow;
    private final AuditTrail audit;

    Registration(
            Persons persons,
            Dossiers dossiers,
            GarnishmentTable garnishments,
            ProtectedAmountTable protectedAmounts,
            Coordinators coordinators,
            MissedDeduction missed,
            CoordinationLetters letters,
            DebtState debts,
            DocumentStore documents,
            Timeline timeline,
            Workflow workflow,
            AuditTrail audit) {
        this.persons = persons;
        this.dossiers = dossiers;
        this.garnishments = garnishments;
        this.protectedAmounts = protectedAmounts;
        this.coordinators = coordinators;
        this.missed = missed;
        this.letters = letters;
        this.debts = debts;
        this.documents = documents;
        this.timeline = timeline;
        this.workflow = workflow;
        this.audit = audit;
    }

    /**
     * Registers the garnishment and starts its process. The same writ twice is one garnishment.
     *
     * @throws nl.werkbrug.access.NotVisible when the viewer does no payroll for the employer
     */
    @Transactional
    public Garnishment register(NewGarnishment it, Viewer viewer) {
        NewGarnishment.Employee employee = it.employee();
        Person person = persons.registerOrFind(
                it.employerId(), employee.bsn(), employee.givenName(), employee.familyName(), employee.birthDate(), employee.address());
        DossierView dossier = dossiers.open(it.employerId(), person.id(), Garnishment.SUBJECT, viewer);
        Optional<String> known = garnishments.sameWrit(dossier.id(), it.bailiff().reference(), it.servedOn());
        return known.map(garnishments::get).orElseGet(() -> create(it, dossier, viewer));
    }

    private Garnishment create(NewGarnishment it, DossierView dossier, Viewer viewer) {
        garnishments.lockDossier(dossier.id());
        Garnishment garnishment = new Garnishment(
                UUID.randomUUID().toString(), dossier.id(), it.employerId(), it.kind(), it.servedOn(), it.servedTime(),
                it.bailiff(), it.creditor(), it.claim(), it.household(), Standing.UNSETTLED, statusFor(it.kind(), dossier),
                null, null, null, scan(it, dossier, viewer), null, 0);
        garnishments.insert(garnishment, viewer.userId());
        it.stated().ifPresent(voet -> protectedAmounts.insert(garnishment.id(), voet, viewer.userId()));
        audit.did(viewer.userId(), "REGISTER", "garnishment", garnishment.id(), it.kind().name());
        timeline.add(new TimelineEntry(
                dossier.id(), Garnishment.SUBJECT, viewer.displayName(), "GARNISHMENT",
                Words.in(Language.DUTCH, "garnishment.kept.registered",
                        it.kind().label()), garnishment.writDocumentId(), "registered:" + garnishment.id()));
        warnOfScheme(garnishment);
        coordinators.registered(garnishment, viewer.userId());
        letters.laid(garnishment);
        missed.tell(garnishment);
        workflow.start(PROCESS, garnishment.id(), variables(garnishment));
        payRuns(garnishment);
        return garnishment;
    }

    private void warnOfScheme(Garnishment it) {
        if (it.status() == GarnishmentStatus.SUSPENDED) {
            timeline.add(new TimelineEntry(
                    it.dossierId(), Garnishment.SUBJECT, TimelineEntry.SYSTEM, "GARNISHMENT",
                    Words.in(Language.DUTCH, "garnishment.kept.scheme"),
                    null, "scheme:" + it.id()));
        }
    }

    /** The employee's pay runs begin with the first garnishment, and begin again when all earlier ones had ended. */
    private void payRuns(Garnishment garnishment) {
        if (garnishments.ofDossier(garnishment.dossierId()).size() == 1) {
            Map<String, Object> variables = variables(garnishment);
            variables.remove("garnishmentId");
            variables.remove("kind");
            workflow.start(PAY_RUNS, garnishment.dossierId(), variables);
        } else {
            workflow.send("WithholdingStarted", garnishment.dossierId(), Map.of());
            workflow.recomputeTimers(garnishment.dossierId());
        }
    }

    /**
     * The deduction for the CAK goes on whatever happens. While a moratorium lasts nobody else takes from the wage, so a new one stands still with the others. During a debt scheme the
     * wage is the estate's: nothing is paid out until a paper says whether this one may.
     */
    private GarnishmentStatus statusFor(GarnishmentKind kind, DossierView dossier) {
        if (!kind.seizes()) {
            return GarnishmentStatus.RUNNING;
        }
        if (debts.scheme(dossier.id()).isPresent()) {
            return GarnishmentStatus.SUSPENDED;
        }
        return debts.moratorium(dossier.id()).isPresent() ? GarnishmentStatus.STAYED : GarnishmentStatus.RUNNING;
    }

    private String scan(NewGarnishment it, DossierView dossier, Viewer viewer) {
        return it.writ() == null
                ? null
                : documents.storeUpload(it.writ(),
                        Words.in(Language.DUTCH, "document.kept.upload.writ"), Papers.place(dossier.id()), viewer.userId()).id();
    }

    /** The variables of every process of a garnishment: ids and routing words only. */
    static Map<String, Object> variables(Garnishment garnishment) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("garnishmentId", garnishment.id());
        variables.put("dossierId", garnishment.dossierId());
        variables.put("subject", Garnishment.SUBJECT);
        variables.put("kind", garnishment.kind().name());
        variables.put("payrollPartyId", garnishment.employerId());
        return variables;
    }
}
