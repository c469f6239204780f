package nl.werkbrug.garnishment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.garnishment.store.PayRunShareTable;
import nl.werkbrug.garnishment.store.RemittanceTable;
import nl.werkbrug.garnishment.store.RunCorrectionTable;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Withheld amounts on their way to who gets them. */
@Service
public class Remittances {

    private final GarnishmentTable garnishments;
    private final PayRunShareTable shares;
    private final RemittanceTable remittances;
    private final RunCorrectionTable corrections;
    private final Payees payees;
    private final Workflow workflow;
    private final Timeline timeline;
    private final AuditTrail audit;
    private final DutchFormats formats;

    Remittances(
            GarnishmentTable garnishments,
            PayRunShareTable shares,
            RemittanceTable remittances,
            RunCorrectionTable corrections,
            Payees payees,
            Workflow workflow,
            Timeline timeline,
            AuditTrail audit,
            DutchFormats formats) {
        this.garnishments = garnishments;
        this.shares = shares;
        this.remittances = remittances;
        this.corrections = corrections;
        this.payees = payees;
        this.workflow = workflow;
        this.timeline = timeline;
        this.audit = audit;
        this.formats = formats;
    }

    /** Whether nothing is left that was withheld and neither paid nor given back. Waits for whoever pays just now. */
    @Transactional
    public boolean settled(String garnishmentId) {
        garnishments.lock(garnishmentId);
        return !shares.open(garnishmentId) && !corrections.open(garnishmentId);
    }

    /** Whether the amount may be paid now. */
    @Transactional(readOnly = true)
    public boolean payable(String remittanceId) {
        Garnishment waitsFor = garnishments.get(remittances.get(remittanceId).garnishmentId());
        if (waitsFor.status() == GarnishmentStatus.LAPSED) {
            return payees.estateTakesHeld(waitsFor);
        }
        return waitsFor.paysOut() && shares.ofRemittance(remittanceId).stream().noneMatch(PayRunShare::contested);
    }

    /** Whether it is paid with a bank file. */
    @Transactional(readOnly = true)
    public boolean inBatch(String remittanceId) {
        return remittances.get(remittanceId).inBatch();
    }

    /** Tells the waiting remittances that they may go on, or must wait again. */
    @Transactional
    public void announce(String garnishmentId, String message) {
        remittances.all(garnishmentId).stream()
                .filter(remittance -> remittance.state() == Remittance.State.WITHHELD)
                .forEach(remittance -> workflow.send(message, remittance.id(), Map.of()));
    }

    /**
     * A garnishment of the pot has ended: what waits for it waits for the next one from now on.
     *
     * @return whether there is a next one; without it the money has no other claim on it
     */
    @Transactional
    public boolean passOn(Garnishment ended) {
        Optional<Garnishment> heir = payees.heir(ended);
        heir.ifPresent(next -> {
            remittances.all(ended.id()).forEach(payment -> remittances.waitsFor(payment.id(), next.id()));
            announce(next.id(), next.paysOut() ? "RemittanceReleased" : "RemittanceSuspended");
        });
        return heir.isPresent();
    }

    /** What was withheld and not paid yet goes back to the employee: payroll gets a task for each amount. */
    @Transactional
    public void giveBack(String garnishmentId) {
        Garnishment garnishment = garnishments.lock(garnishmentId);
        for (Remittance remittance : remittances.all(garnishmentId)) {
            if (remittance.state() == Remittance.State.WITHHELD && !remittances.here(remittance.id())) {
                timeline.add(new TimelineEntry(
                        garnishment.dossierId(), Garnishment.SUBJECT, TimelineEntry.SYSTEM, "REMITTANCE",
                        Words.in(Language.DUTCH, "garnishment.kept.in-file", formats.money(remittance.amount())),
                        null, "in-file:" + remittance.id()));
            } else if (remittance.state() == Remittance.State.WITHHELD) {
                remittances.dueToEmployee(remittance.id());
                audit.did(null, "DUE_TO_EMPLOYEE", "garnishment", garnishmentId, remittance.id());
                timeline.add(new TimelineEntry(
                        garnishment.dossierId(), Garnishment.SUBJECT, TimelineEntry.SYSTEM, "REMITTANCE",
                        Words.in(Language.DUTCH, "garnishment.kept.to-employee", formats.money(remittance.amount())),
                        null, "due-to-employee:" + remittance.id()));
                workflow.send("RemittanceCancelled", remittance.id(), Map.of());
            }
        }
    }

    /** Notes the payment to the employee; false when it was noted before. */
    @Transactional
    public boolean givenBack(String remittanceId, LocalDate day, Viewer viewer) {
        Garnishment garnishment = lockOf(remittanceId);
        if (!remittances.givenBack(remittanceId, day, viewer.userId())) {
            return false;
        }
        settle(garnishment, remittances.get(remittanceId), "GIVEN_BACK", Words.in(Language.DUTCH, "kept.who.employee"), day, viewer);
        return true;
    }

    /** Notes the payment to its payee; false when it was noted before. */
    @Transactional
    public boolean paid(String remittanceId, LocalDate day, Viewer viewer) {
        Bailiff payee = payees.of(lockOf(remittanceId));
        return paid(remittanceId, payee.iban(), payee.office(), day, viewer);
    }

    /**
     * Notes a payment that left with a bank file, and ends its process and its task.
     *
     * @param amount what the file paid
     * @return false when it was noted before, or is not that amount any more
     */
    @Transactional
    public boolean paidWithFile(String remittanceId, Money amount, String iban, String payee, LocalDate day, Viewer viewer) {
        lockOf(remittanceId);
        boolean noted = remittances.get(remittanceId).amount().equals(amount) && paid(remittanceId, iban, payee, day, viewer);
        if (noted) {
            workflow.send("RemittancePaid", remittanceId, Map.of());
        }
        return noted;
    }

    private boolean paid(String remittanceId, String iban, String payee, LocalDate day, Viewer viewer) {
        Garnishment garnishment = lockOf(remittanceId);
        if (!remittances.paid(remittanceId, iban, day, viewer.userId())) {
            return false;
        }
        settle(garnishment, remittances.get(remittanceId), "REMITTED", payee, day, viewer);
        return true;
    }

    /** Everybody who writes about a dossier's money holds its garnishments in the same order. */
    private Garnishment lockOf(String remittanceId) {
        String id = remittances.get(remittanceId).garnishmentId();
        garnishments.lockDossier(garnishments.get(id).dossierId());
        return garnishments.get(remittances.get(remittanceId).garnishmentId());
    }

    private void settle(
            Garnishment garnishment, Remittance remittance, String deed, String payee, LocalDate day, Viewer viewer) {
        audit.did(viewer.userId(), deed, "garnishment", garnishment.id(), remittance.id());
        timeline.add(new TimelineEntry(
                garnishment.dossierId(), Garnishment.SUBJECT, viewer.displayName(), "REMITTANCE",
                Words.in(Language.DUTCH, "garnishment.kept.paid", formats.money(remittance.amount()), payee, formats.date(day)),
                null, "paid:" + remittance.id()));
        Stream.concat(Stream.of(garnishment.id()), shares.ofRemittance(remittance.id()).stream().map(PayRunShare::garnishmentId))
                .distinct()
                .forEach(id -> workflow.send("RemittanceSettled", id, Map.of()));
    }
}
