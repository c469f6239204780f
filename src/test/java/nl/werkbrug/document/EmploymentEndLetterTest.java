package nl.werkbrug.document;

import static nl.werkbrug.document.SampleRendering.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.document.EmploymentEndLetter.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EmploymentEndLetterTest {

    @Test
    void the_employee_reads_the_last_day_and_what_happens() {
        assertThat(text(full(Kind.EMPLOYEE)))
                .contains("vrijdag 31 juli 2026", "In een eerdere brief stond een andere dag: 30 juni 2026", "eindafrekening")
                .contains("Breng de spullen terug");
        assertThat(text(barest(Kind.EMPLOYEE))).doesNotContain("eerdere brief", "spullen");
    }

    @Test
    void uwv_reads_who_it_is_and_why_it_knows_the_employee() {
        assertThat(text(full(Kind.AUTHORITY)))
                .contains("Noor de Vries", "17 mei 1996", "vullen wij met de hand in", "Jobcoach in eigen dienst", "No-riskpolis")
                .contains("vrijdag 31 juli 2026", "Noemden wij u eerder een andere dag, 30 juni 2026? Die dag geldt niet meer.")
                .contains("Ons loonheffingennummer 123456789L01");
        assertThat(text(barest(Kind.AUTHORITY))).contains("niet opgegeven").doesNotContain("Waarvoor kent u");
    }

    @Test
    void who_stays_is_told_so() {
        assertThat(text(full(Kind.EMPLOYEE_STAYS))).contains("U blijft bij ons in dienst", "31 juli 2026");
        assertThat(text(full(Kind.AUTHORITY_STAYS))).contains("De werknemer blijft bij ons in dienst", "Jobcoach in eigen dienst");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void no_letter_speaks_of_a_garnishment_or_of_the_reason(Kind kind) {
        assertThat(text(full(kind))).doesNotContainIgnoringCase("beslag").doesNotContainIgnoringCase("ontslag").doesNotContain("null");
        assertThat(text(barest(kind))).doesNotContain("null");
    }

    @Test
    void whom_a_deduction_is_for_reads_of_no_garnishment() {
        GarnishmentRef deduction = new GarnishmentRef("Noor de Vries", LocalDate.of(2026, 6, 1), null, "CAK", false);
        Change ended = new Change.EmploymentEnded(LocalDate.of(2026, 7, 31), LocalDate.of(2026, 8, 25), null);

        assertThat(text(new ChangeLetter(DocumentFixtures.letter(), deduction, ended)))
                .contains("de inhouding op het loon van Noor de Vries, volgens uw bericht van 1 juni 2026", "Ook daarin houden wij voor u in.")
                .doesNotContainIgnoringCase("beslag");
        assertThat(text(new ChangeLetter(DocumentFixtures.letter(), DocumentFixtures.garnishment(), ended)))
                .contains("Ook daarin houden wij in wat boven de beslagvrije voet komt.");
    }

    private static DocumentModel full(Kind kind) {
        return of(kind, EmploymentEndFixtures.full().toList());
    }

    private static DocumentModel barest(Kind kind) {
        return of(kind, EmploymentEndFixtures.barest().toList());
    }

    private static DocumentModel of(Kind kind, List<DocumentModel> all) {
        return all.stream().filter(it -> ((EmploymentEndLetter) it).kind() == kind).findFirst().orElseThrow();
    }
}
