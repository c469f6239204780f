package nl.werkbrug.garnishment;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.garnishment.store.PayRunTable;
import nl.werkbrug.garnishment.store.RemittanceTable;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Withheld amounts on their way to the bailiff. */
@Service
public class Remittances {

    private static final String PROCESS = "garnishment-remittance";

    private final GarnishmentTable garnishments;
    private final PayRunTable runs;
    private final RemittanceTable remittances;
    private final Workflow workflow;
    private final Timeline timeline;
    private final AuditTrail audit;
    private final DutchFormats formats;

    Remittances(
            GarnishmentTable garnishments,
            PayRunTable runs,
            RemittanceTable remittances,
            Workflow workflow,
            Timeline timeline,
            AuditTrail audit,
            DutchFormats formats) {
        this.garnishments = garnishments;
        this.runs = runs;
        this.remittances = remittances;
        this.workflow = workflow;
        this.timeline = timeline;
        this.audit = audit;
        this.formats = formats;
    }

    /** Turns the last pay run into a remittance with its own process; a run without money, or a second call, does nothing. */
    @Transactional
    public void prepare(String garnishmentId) {
        Garnishment garnishment = garnishments.lock(garnishmentId);
        PayRun run = runs.last(garnishmentId).orElseThrow();
        if (!run.remitted().isPositive() || remittances.ofPayRun(run.id()).isPresent()) {
            return;
        }
        Remittance remittance = new Remittance(
                UUID.randomUUID().toString(), garnishmentId, run.id(), run.remitted(), run.payDay(),
                Remittance.State.WITHHELD, null, null);
        remittances.insert(remittance);
        Map<String, Object> variables = Registration.variables(garnishment);
        variables.put("remittanceId", remittance.id());
        workflow.start(PROCESS, remittance.id(), variables);
    }

    /** The same at a release, when there may have been no run yet. */
    @Transactional
    public void prepareIfAny(String garnishmentId) {
        if (runs.last(garnishmentId).isPresent()) {
            prepare(garnishmentId);
        }
    }

    /** Whether nothing is left that was withheld and neither paid nor given back. Waits for whoever pays just now. */
    @Transactional
    public boolean settled(String garnishmentId) {
        garnishments.lock(garnishmentId);
        return remittances.all(garnishmentId).stream()
                .noneMatch(remittance -> remittance.state().open());
    }

    /** Whether the amount may be paid now. */
    @Transactional(readOnly = true)
    public boolean payable(String remittanceId) {
        Garnishment garnishment = garnishments.get(remittances.get(remittanceId).garnishmentId());
        return garnishment.paysOut();
    }

    /** Tells the waiting remittances that they may go on, or must wait again. */
    @Transactional
    public void announce(String garnishmentId, String message) {
        remittances.all(garnishmentId).stream()
                .filter(remittance -> remittance.state() == Remittance.State.WITHHELD)
                .forEach(remittance -> workflow.send(message, remittance.id(), Map.of()));
    }

    /** What was withheld and not paid yet goes back to the employee: payroll gets a task for each amount. */
    @Transactional
    public void giveBack(String garnishmentId) {
        Garnishment garnishment = garnishments.lock(garnishmentId);
        for (Remittance remittance : remittances.all(garnishmentId)) {
            if (remittance.state() == Remittance.State.WITHHELD) {
                remittances.dueToEmployee(remittance.id());
                audit.did(null, "DUE_TO_EMPLOYEE", "garnishment", garnishmentId, remittance.id());
                timeline.add(new TimelineEntry(
                        garnishment.dossierId(), Garnishment.SUBJECT, TimelineEntry.SYSTEM, "REMITTANCE",
                        formats.money(remittance.amount()) + " gaat terug naar de werknemer: dit was ingehouden en hoeft niet "
                                + "meer naar de deurwaarder.",
                        null, "due-to-employee:" + remittance.id()));
                workflow.send("RemittanceCancelled", remittance.id(), Map.of());
            }
        }
    }

    /** Notes the payment to the employee; false when it was noted before. */
    @Transactional
    public boolean givenBack(String remittanceId, LocalDate day, Viewer viewer) {
        Remittance remittance = remittances.get(remittanceId);
        Garnishment garnishment = garnishments.lock(remittance.garnishmentId());
        if (!remittances.givenBack(remittanceId, day, viewer.userId())) {
            return false;
        }
        settle(garnishment, remittance, "GIVEN_BACK", "de werknemer", day, viewer);
        return true;
    }

    /** Notes the payment to the bailiff; false when it was noted before. */
    @Transactional
    public boolean paid(String remittanceId, LocalDate day, Viewer viewer) {
        Remittance remittance = remittances.get(remittanceId);
        Garnishment garnishment = garnishments.lock(remittance.garnishmentId());
        if (!remittances.paid(remittanceId, garnishment.bailiff().iban(), day, viewer.userId())) {
            return false;
        }
        settle(garnishment, remittance, "REMITTED", garnishment.bailiff().office(), day, viewer);
        return true;
    }

    private void settle(
            Garnishment garnishment, Remittance remittance, String deed, String payee, LocalDate day, Viewer viewer) {
        audit.did(viewer.userId(), deed, "garnishment", garnishment.id(), remittance.id());
        timeline.add(new TimelineEntry(
                garnishment.dossierId(), Garnishment.SUBJECT, viewer.displayName(), "REMITTANCE",
                formats.money(remittance.amount()) + " betaald aan " + payee + " op " + formats.date(day) + ".",
                null, "paid:" + remittance.id()));
        workflow.send("RemittanceSettled", garnishment.id(), Map.of());
    }
}
