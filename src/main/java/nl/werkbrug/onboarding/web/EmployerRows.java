package nl.werkbrug.onboarding.web;

import java.util.List;
import java.util.stream.Collectors;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.Iban;
import nl.werkbrug.party.OfficialData;
import nl.werkbrug.web.SummaryRow;

/** The data of an employer as lines of a summary, for the loket. */
final class EmployerRows {

    private EmployerRows() {}

    static List<SummaryRow> of(Employer employer, OfficialData official) {
        return List.of(
                SummaryRow.of("Naam", official.name()),
                SummaryRow.of("Adres", employer.address().oneLine()),
                SummaryRow.of("KvK-nummer", official.kvkNumber().value()),
                SummaryRow.of("Loonheffingennummer", official.wageTaxNumber().value()),
                SummaryRow.of("Rekening (IBAN)", account(official.iban())),
                SummaryRow.of("Loon betalen", "per " + employer.payPeriod().label() + ", dag " + employer.payDay()),
                SummaryRow.of("Vestigingen", branches(official)),
                SummaryRow.of("E-mail", employer.email()),
                SummaryRow.of("Telefoon", employer.phone()));
    }

    static String account(Iban iban) {
        return iban == null ? "nog niet opgegeven" : iban.inGroups();
    }

    static String branches(OfficialData official) {
        return official.branches().stream()
                .map(branch -> branch.number().value() + " " + branch.name()
                        + (branch.address().oneLine().isEmpty() ? "" : ", " + branch.address().oneLine()))
                .collect(Collectors.joining("; "));
    }
}
