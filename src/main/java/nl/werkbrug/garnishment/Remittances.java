package nl.werkbrug.garnishment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import nl.werkbrug.shared.Money;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Withheld amounts on their way to who gets them. */
@Service
public class Remittances {

    private static final String PROCESS = "garnishment-remittance";
    private static final String GIVE_BACK = "garnishment-give-back";

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

    /**
     * Writes the payments of a run.
     *
     * @return for each garnishment that gets something, the payment that carries it
     */
    Map<String, String> plan(String runId, PayRunOutcome.Split done, boolean inBatch) {
        PaymentPlan plan = PaymentPlan.of(runId, done, payees, inBatch);
        plan.payments().forEach(remittances::insert);
        return plan.carriers();
    }

    /** Starts the process of each payment of a run. */
    void start(PayRun run, List<Garnishment> of) {
        for (Remittance payment : remittances.ofPayRun(run.id())) {
            start(PROCESS, payment, of.stream().filter(it -> it.id().equals(payment.garnishmentId())).findFirst().orElseThrow());
        }
    }

    /** Starts the processes of the payments of an imported run. A release in between already decided where the money goes. */
    void startImported(PayRun run, List<Garnishment> of) {
        for (Remittance payment : remittances.ofPayRun(run.id())) {
            if (payment.inBatch() && payment.state().open()) {
                start(PROCESS, payment, of.stream().filter(it -> it.id().equals(payment.garnishmentId())).findFirst().orElseThrow());
                if (payment.state() == Remittance.State.DUE_TO_EMPLOYEE) {
                    workflow.send("RemittanceCancelled", payment.id(), Map.of());
                }
            }
        }
    }

    private void start(String process, Remittance payment, Garnishment garnishment) {
        Map<String, Object> variables = Registration.variables(garnishment);
        variables.put("remittanceId", payment.id());
        workflow.start(process, payment.id(), variables);
    }

    /** Money of a run that the employee must get after all: a payment of its own. */
    void owe(PayRun run, Garnishment garnishment, Money amount) {
        Remittance payment = payment(garnishment.id(), run.id(), amount, run.payDay(), Remittance.State.DUE_TO_EMPLOYEE, false);
        start(GIVE_BACK, payment, garnishment);
    }

    /** Makes the payments of a run that were not made yet as large as the shares they carry. */
    void fitToShares(PayRun run, List<Garnishment> of) {
        for (PayRunShare share : shares.ofRun(run.id())) {
            if (share.remittanceId() == null && share.amount().isPositive()) {
                Garnishment garnishment = of.stream().filter(it -> it.id().equals(share.garnishmentId())).findFirst().orElseThrow();
                Remittance payment =
                        payment(garnishment.id(), run.id(), share.amount(), run.payDay(), Remittance.State.WITHHELD, false);
                shares.carriedBy(share.id(), payment.id());
                start(PROCESS, payment, garnishment);
            }
        }
        for (Remittance payment : remittances.ofPayRun(run.id())) {
            if (payment.state() == Remittance.State.WITHHELD) {
                Money amount = shares.ofRemittance(payment.id()).stream()
                        .map(PayRunShare::amount).reduce(Money.ZERO, Money::plus);
                remittances.amount(payment.id(), amount);
                // Nothing left ends the payment; an order that is settled now may let it go.
                workflow.send(amount.isZero() ? "RemittancePaid" : "RemittanceReleased", payment.id(), Map.of());
            }
        }
    }

    private Remittance payment(
            String garnishmentId, String runId, Money amount, LocalDate due, Remittance.State state, boolean inBatch) {
        Remittance payment =
                new Remittance(UUID.randomUUID().toString(), garnishmentId, runId, amount, due, state, null, null, inBatch);
        remittances.insert(payment);
        return payment;
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
                        formats.money(remittance.amount()) + " staat in een betaalbestand en kan al bij de bank zijn. Betaalt de bank, "
                                + "vraag het dan terug van de deurwaarder. Trekt u het bestand in, betaal het dan aan de werknemer.",
                        null, "in-file:" + remittance.id()));
            } else if (remittance.state() == Remittance.State.WITHHELD) {
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
        Garnishment garnishment = lockOf(remittanceId);
        if (!remittances.givenBack(remittanceId, day, viewer.userId())) {
            return false;
        }
        settle(garnishment, remittances.get(remittanceId), "GIVEN_BACK", "de werknemer", day, viewer);
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
                formats.money(remittance.amount()) + " betaald aan " + payee + " op " + formats.date(day) + ".",
                null, "paid:" + remittance.id()));
        Stream.concat(Stream.of(garnishment.id()), shares.ofRemittance(remittance.id()).stream().map(PayRunShare::garnishmentId))
                .distinct()
                .forEach(id -> workflow.send("RemittanceSettled", id, Map.of()));
    }
}
