package nl.werkbrug.garnishment.web;

import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.Preview;

/**
 * What to pay, as the page beside the form and the page to check show it.
 *
 * @param reference null when the payee needs none
 * @param dueOn the pay day in words
 */
record Payment(String amount, String payee, String iban, String reference, String dueOn) {

    Preview preview(List<String> warnings) {
        List<Preview.Line> lines = new ArrayList<>(List.of(
                new Preview.Line(Words.of("garnishment.payment.bedrag"), amount, "", true),
                new Preview.Line(Words.of("garnishment.payment.aan"), payee, "", false),
                new Preview.Line(Words.of("garnishment.payment.rekening"), iban, "", false)));
        if (reference != null) {
            lines.add(new Preview.Line(Words.of("garnishment.payment.kenmerk"), reference, "", false));
        }
        return new Preview(lines, warnings, List.of());
    }
}
