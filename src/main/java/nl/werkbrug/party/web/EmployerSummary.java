package nl.werkbrug.party.web;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import nl.werkbrug.party.Employer;
import nl.werkbrug.shared.PayPeriod;
import nl.werkbrug.web.SummaryRow;

/** An employer's data as lines of a summary. */
final class EmployerSummary {

    private static final int LAST_DAY = 31;

    private EmployerSummary() {}

    static List<SummaryRow> about(Employer employer) {
        return List.of(
                SummaryRow.of("Adres", employer.address().oneLine()),
                SummaryRow.of("E-mail", employer.email()),
                SummaryRow.of("Telefoon", employer.phone()),
                SummaryRow.of("KvK-nummer", employer.kvkNumber().value()));
    }

    static List<SummaryRow> pay(Employer employer) {
        return List.of(
                SummaryRow.of("Loonheffingennummer", employer.wageTaxNumber().value()),
                SummaryRow.of("Rekening (IBAN)", employer.iban() == null ? null : employer.iban().inGroups()),
                SummaryRow.of("Loon betalen", "per " + employer.payPeriod().label()),
                SummaryRow.of("Betaaldag", payDay(employer)));
    }

    private static String payDay(Employer employer) {
        int day = employer.payDay();
        if (employer.payPeriod() != PayPeriod.MONTH) {
            return DayOfWeek.of(day).getDisplayName(TextStyle.FULL, Locale.forLanguageTag("nl-NL"));
        }
        return day == LAST_DAY ? "de laatste dag van de maand" : "dag " + day + " van de maand";
    }
}
