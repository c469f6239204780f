package nl.werkbrug.onboarding.web;

import java.util.List;
import java.util.stream.Collectors;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.Iban;
import nl.werkbrug.party.OfficialData;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.SummaryRow;

/** The data of an employer as lines of a summary, for the loket. */
final class EmployerRows {

    private EmployerRows() {}

    static List<SummaryRow> of(Employer employer, OfficialData official) {
        return List.of(
                SummaryRow.of(Words.of("onboarding.row.name"), official.name()),
                SummaryRow.of(Words.of("onboarding.row.address"), employer.address().oneLine()),
                SummaryRow.of(Words.of("onboarding.row.kvk"), official.kvkNumber().value()),
                SummaryRow.of(Words.of("onboarding.row.wage-tax"), official.wageTaxNumber().value()),
                SummaryRow.of(Words.of("onboarding.row.account"), account(official.iban())),
                SummaryRow.of(Words.of("onboarding.row.pays"), Words.of("onboarding.row.pays-how",
                        Words.of("party.period." + employer.payPeriod()), employer.payDay())),
                SummaryRow.of(Words.of("onboarding.row.branches"), branches(official)),
                SummaryRow.of(Words.of("onboarding.row.email"), employer.email()),
                SummaryRow.of(Words.of("onboarding.row.phone"), employer.phone()));
    }

    static String account(Iban iban) {
        return iban == null ? Words.of("onboarding.row.no-account") : iban.inGroups();
    }

    static String branches(OfficialData official) {
        return official.branches().stream()
                .map(branch -> branch.number().value() + " " + branch.name()
                        + (branch.address().oneLine().isEmpty() ? "" : ", " + branch.address().oneLine()))
                .collect(Collectors.joining("; "));
    }
}
