package nl.werkbrug.garnishment.payments;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkbrug.bank.SepaText;
import nl.werkbrug.garnishment.Bailiff;
import nl.werkbrug.garnishment.Coordinators;
import nl.werkbrug.garnishment.DebtState;
import nl.werkbrug.garnishment.Payees;
import nl.werkbrug.garnishment.Remittance;
import nl.werkbrug.garnishment.store.OpenPayments;
import nl.werkbrug.garnishment.store.OpenPayments.Open;
import nl.werkbrug.garnishment.store.ReadAhead;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/** Puts the withheld money of an employer in order: what can be paid now, and what must wait and why. */
@Component
class PaymentOverviews {

    private final OpenPayments payments;
    private final DebtState debts;
    private final Clock clock;

    PaymentOverviews(OpenPayments payments, DebtState debts, Clock clock) {
        this.payments = payments;
        this.debts = debts;
        this.clock = clock;
    }

    /** What one payment to the bank is for: payee, account, reference and dossier. */
    private record Target(String dossierId, String office, String iban, String reference, String number) {}

    /** Who gets the money of an employer's garnishments today, on rows read beforehand. */
    Payees payees(String employerId) {
        ReadAhead known = payments.coordination(employerId);
        return new Payees(
                known.garnishments(), new Coordinators(known.coordination(), known.garnishments(), clock), debts);
    }

    PaymentOverview of(String employerId) {
        Payees payees = payees(employerId);
        Map<Target, List<Remittance>> ready = new LinkedHashMap<>();
        List<PaymentOverview.Waiting> waiting = new ArrayList<>();
        for (Open it : payments.of(employerId)) {
            Bailiff payee = payees.of(it.garnishment());
            Optional<String> why = why(it, payee, payees);
            if (why.isPresent()) {
                waiting.add(new PaymentOverview.Waiting(
                        it.garnishment().dossierId(), payee.office(), it.payment().amount(), it.payment().dueOn(), why.get()));
            } else {
                Target target = new Target(
                        it.garnishment().dossierId(), payee.office(), payee.iban(), payee.reference(), it.reference());
                ready.computeIfAbsent(target, key -> new ArrayList<>()).add(it.payment());
            }
        }
        return new PaymentOverview(ready.entrySet().stream().map(each -> ready(each.getKey(), each.getValue())).toList(), waiting);
    }

    /** Why an amount cannot be paid with a file now; empty when it can. */
    private static Optional<String> why(Open it, Bailiff payee, Payees payees) {
        if (it.inFile()) {
            return Optional.of(Words.of("garnishment.hold.in-file"));
        }
        return PaymentHold.why(it.garnishment(), it.contested(), payee, payees);
    }

    /** What the payee reads on his account. */
    static SepaText text(String reference, String dossier) {
        return SepaText.remittance(reference + ", dossier " + dossier);
    }

    private static PaymentOverview.Ready ready(Target it, List<Remittance> of) {
        SepaText name = SepaText.name(it.office());
        SepaText text = text(it.reference(), it.number());
        String changes = Stream.of(name, text).map(SepaText::changesInWords).filter(words -> !words.isEmpty()).distinct()
                .collect(Collectors.joining(" "));
        Money amount = of.stream().map(Remittance::amount).reduce(Money.ZERO, Money::plus);
        return new PaymentOverview.Ready(it.dossierId(), name.text(), it.iban(), text.text(), changes, amount, List.copyOf(of));
    }
}
