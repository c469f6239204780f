package nl.werkbrug.garnishment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.werkbrug.document.PayRunStatement.Payment;
import nl.werkbrug.garnishment.store.PaidPayments;
import nl.werkbrug.garnishment.store.PaidPayments.Paid;
import nl.werkbrug.shared.Money;
import org.springframework.stereotype.Component;

/** Who gets what of a run, for its statement: what was paid names who got it, the rest who gets it as things stand. */
@Component
class StatementPayments {

    private final PaidPayments paid;

    StatementPayments(PaidPayments paid) {
        this.paid = paid;
    }

    /** The lines beside that of the employee: each channel, then the pot. */
    List<Payment> of(PayRun run, List<Garnishment> garnishments, Payees known) {
        Map<String, Paid> done = paid.ofRun(run.id());
        Optional<Garnishment> pot = garnishments.stream().filter(it -> it.kind().inPot()).findFirst();
        Map<String, Payment> lines = new LinkedHashMap<>();
        Stream.of(false, true).flatMap(inPot -> garnishments.stream().filter(it -> it.kind().inPot() == inPot)).forEach(it -> {
            Bailiff payee = it.kind().inPot() ? known.of(pot.orElseThrow()) : it.bailiff();
            Money amount = run.withheldFor(it.id());
            Optional<Paid> there = paidWith(run, it).map(done::get);
            lines.merge(
                    there.map(Paid::remittanceId).orElse(it.kind().inPot() ? "" : it.id()),
                    there.map(one -> line(one, payee, it, garnishments, known, amount)).orElseGet(() -> line(payee, amount)),
                    StatementPayments::together);
        });
        return List.copyOf(lines.values());
    }

    private static Optional<String> paidWith(PayRun run, Garnishment it) {
        return run.shares().stream()
                .filter(share -> share.garnishmentId().equals(it.id()))
                .map(PayRunShare::remittanceId).filter(Objects::nonNull).findFirst();
    }

    /** Of what was paid by hand only the account is known: its name is that of whoever has it. */
    private static Payment line(
            Paid there, Bailiff today, Garnishment it, List<Garnishment> garnishments, Payees known, Money amount) {
        if (there.iban().equals(today.iban())) {
            return line(today, amount);
        }
        if (there.payee() != null) {
            return new Payment(there.payee(), there.iban(), there.text(), amount);
        }
        Bailiff payee = Stream.concat(garnishments.stream().map(Garnishment::bailiff), Stream.of(known.of(it)))
                .filter(one -> one.iban().equals(there.iban()))
                .findFirst().orElseGet(it::bailiff);
        return new Payment(payee.office(), there.iban(), payee.reference(), amount);
    }

    private static Payment line(Bailiff payee, Money amount) {
        return new Payment(payee.office(), payee.iban(), payee.reference(), amount);
    }

    private static Payment together(Payment one, Payment other) {
        return new Payment(one.payee(), one.iban(), one.reference(), one.amount().plus(other.amount()));
    }
}
