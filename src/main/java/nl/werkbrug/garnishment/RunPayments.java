package nl.werkbrug.garnishment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.werkbrug.garnishment.store.PayRunShareTable;
import nl.werkbrug.garnishment.store.RemittanceTable;
import nl.werkbrug.shared.Money;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Component;

/** The payments that a pay run brings about: written with the run, started, and made to fit when the run is computed again. */
@Component
public class RunPayments {

    private static final String PROCESS = "garnishment-remittance";
    private static final String GIVE_BACK = "garnishment-give-back";

    private final PayRunShareTable shares;
    private final RemittanceTable remittances;
    private final Payees payees;
    private final Workflow workflow;

    RunPayments(PayRunShareTable shares, RemittanceTable remittances, Payees payees, Workflow workflow) {
        this.shares = shares;
        this.remittances = remittances;
        this.payees = payees;
        this.workflow = workflow;
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
    public void startImported(PayRun run, List<Garnishment> of) {
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
                if (amount.isZero()) {
                    ended(payment);
                } else {
                    // An order that is settled now may let it go.
                    workflow.send("RemittanceReleased", payment.id(), Map.of());
                }
            }
        }
    }

    /** Nothing is left of a payment: whoever waited for it may end, and a share that grows again gets a payment of its own. */
    private void ended(Remittance payment) {
        List<PayRunShare> carried = shares.ofRemittance(payment.id());
        carried.forEach(share -> shares.carriedBy(share.id(), null));
        workflow.send("RemittancePaid", payment.id(), Map.of());
        Stream.concat(Stream.of(payment.garnishmentId()), carried.stream().map(PayRunShare::garnishmentId))
                .distinct()
                .forEach(id -> workflow.send("RemittanceSettled", id, Map.of()));
    }

    private Remittance payment(
            String garnishmentId, String runId, Money amount, LocalDate due, Remittance.State state, boolean inBatch) {
        Remittance payment =
                new Remittance(UUID.randomUUID().toString(), garnishmentId, runId, amount, due, state, null, null, inBatch);
        remittances.insert(payment);
        return payment;
    }
}
