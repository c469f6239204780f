package nl.werkbrug.garnishment;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.werkbrug.shared.Money;

/**
 * The payments of one run: one for the pot, one for each channel that gets something. A garnishment whose payment is
 * suspended has its own, which waits.
 *
 * @param carriers for each garnishment that gets something, the id of the payment that carries it
 */
public record PaymentPlan(List<Remittance> payments, Map<String, String> carriers) {

    public PaymentPlan {
        payments = List.copyOf(payments);
        carriers = Map.copyOf(carriers);
    }

    public static PaymentPlan of(String runId, PayRunOutcome.Split done, Payees payees, boolean inBatch) {
        Map<String, Money> amounts = new LinkedHashMap<>();
        Map<String, String> waitsFor = new HashMap<>();
        for (Garnishment it : done.garnishments()) {
            Money amount = done.shareOf(it).amount();
            if (amount.isPositive()) {
                String lead = payees.lead(it, done.garnishments());
                waitsFor.put(it.id(), lead);
                amounts.merge(lead, amount, Money::plus);
            }
        }
        Map<String, Remittance> payments = new LinkedHashMap<>();
        amounts.forEach((lead, amount) -> payments.put(lead, new Remittance(
                UUID.randomUUID().toString(), lead, runId, amount, done.entry().payDay(), Remittance.State.WITHHELD, null, null,
                inBatch)));
        return new PaymentPlan(
                List.copyOf(payments.values()),
                waitsFor.entrySet().stream().collect(Collectors.toMap(
                        Map.Entry::getKey, each -> payments.get(each.getValue()).id())));
    }
}
