package nl.werkbrug.garnishment.payments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.bank.SepaText;
import nl.werkbrug.garnishment.Bailiff;
import nl.werkbrug.garnishment.Payees;
import nl.werkbrug.garnishment.Remittance;
import nl.werkbrug.garnishment.store.FiledPayments;
import nl.werkbrug.garnishment.store.FiledPayments.Filed;
import nl.werkbrug.shared.PageFormats;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/** Compares bank files that are not settled with what must be paid today: how much, to whom, and whether it may leave. */
@Component
class OpenFileCheck {

    private final FiledPayments filed;
    private final PaymentOverviews overviews;
    private final PageFormats formats;

    OpenFileCheck(FiledPayments filed, PaymentOverviews overviews, PageFormats formats) {
        this.filed = filed;
        this.overviews = overviews;
        this.formats = formats;
    }

    private record Line(String batchId, int number) {}

    /** The lines that changed, of all files of an employer that are not settled. */
    List<FileChange> of(String employerId) {
        Map<Line, List<Filed>> lines = new LinkedHashMap<>();
        filed.of(employerId).forEach(it ->
                lines.computeIfAbsent(new Line(it.batchId(), it.line().number()), key -> new ArrayList<>()).add(it));
        if (lines.isEmpty()) {
            return List.of();
        }
        Payees payees = overviews.payees(employerId);
        return lines.values().stream()
                .map(of -> new FileChange(of.get(0).batchId(), of.get(0).line(), what(of, payees)))
                .filter(change -> !change.what().isEmpty())
                .toList();
    }

    /** Amounts of one line often changed in the same way; that is said once. */
    private List<String> what(List<Filed> of, Payees payees) {
        Set<String> said = new LinkedHashSet<>();
        for (Filed it : of) {
            if (it.toEmployee() || it.now().state() != Remittance.State.WITHHELD) {
                said.add(gone(it));
            } else {
                Bailiff payee = payees.of(it.garnishment());
                PaymentHold.why(it.garnishment(), it.contested(), payee, payees).ifPresent(said::add);
                said.addAll(different(it, payee));
            }
        }
        return List.copyOf(said);
    }

    /** It must not go to the payee any more. */
    private String gone(Filed it) {
        String amount = Words.of("garnishment.file-check.amount", formats.money(it.filed()), formats.date(it.now().dueOn()));
        return switch (it.now().state()) {
            case PAID -> Words.of("garnishment.file-check.paid", amount, formats.date(it.now().paidOn()));
            case VOID -> Words.of("garnishment.file-check.void", amount);
            default -> Words.of("garnishment.file-check.to-employee", amount);
        };
    }

    private List<String> different(Filed it, Bailiff payee) {
        List<String> all = new ArrayList<>();
        if (!it.now().amount().equals(it.filed())) {
            all.add(Words.of("garnishment.file-check.other-amount",
                    formats.date(it.now().dueOn()), formats.money(it.filed()), formats.money(it.now().amount())));
        }
        String name = SepaText.name(payee.office()).text();
        if (!name.equals(it.line().payee())) {
            all.add(Words.of("garnishment.file-check.other-payee", it.line().payee(), name));
        }
        if (!payee.iban().equals(it.line().iban())) {
            all.add(Words.of("garnishment.file-check.other-account", end(it.line().iban()), end(payee.iban())));
        }
        String text = PaymentOverviews.text(payee.reference(), it.reference()).text();
        if (!text.equals(it.line().text())) {
            all.add(Words.of("garnishment.file-check.other-text", it.line().text(), text));
        }
        return all;
    }

    private static String end(String iban) {
        return iban.substring(Math.max(0, iban.length() - 4));
    }
}
