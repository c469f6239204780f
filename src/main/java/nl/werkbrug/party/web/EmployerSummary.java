package nl.werkbrug.party.web;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import nl.werkbrug.party.Employer;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.PayPeriod;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.SummaryRow;

/** An employer's data as lines of a summary. */
final class EmployerSummary {

    private static final int LAST_DAY = 31;

    private EmployerSummary() {}

    static List<SummaryRow> about(Employer employer) {
        return List.of(
                SummaryRow.of(Words.of("party.summary.address"), employer.address().oneLine()),
                SummaryRow.of(Words.of("party.summary.email"), employer.email()),
                SummaryRow.of(Words.of("party.summary.phone"), employer.phone()),
                SummaryRow.of(Words.of("party.summary.kvk"), employer.kvkNumber().value()));
    }

    static List<SummaryRow> pay(Employer employer) {
        return List.of(
                SummaryRow.of(Words.of("party.summary.wage-tax"), employer.wageTaxNumber().value()),
                SummaryRow.of(Words.of("party.summary.account"), employer.iban() == null ? null : employer.iban().inGroups()),
                SummaryRow.of(Words.of("party.summary.pays"), Words.of("party.summary.per",
                        Words.of("party.period." + employer.payPeriod()))),
                SummaryRow.of(Words.of("party.summary.pay-day"), payDay(employer)));
    }

    private static String payDay(Employer employer) {
        int day = employer.payDay();
        if (employer.payPeriod() != PayPeriod.MONTH) {
            return DayOfWeek.of(day).getDisplayName(TextStyle.FULL, Language.current().locale());
        }
        return day == LAST_DAY ? Words.of("party.summary.last-day") : Words.of("party.summary.day", day);
    }
}
