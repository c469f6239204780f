package nl.werkbrug.document;

import static nl.werkbrug.document.SampleRendering.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeReportTest {

    @Test
    void every_milestone_and_cohort_stands_in_the_table_of_the_cohorts() {
        String all = text(OutcomeFixtures.wide());
        String cohorts = all.substring(all.indexOf("Hoeveel deelnemers begonnen"));
        assertThat(cohorts).contains(OutcomeFixtures.NAMES)
                .contains("Groep voorjaar 2026", "Groep winter 2026", "Schulden geregeld 10 10 10").doesNotContain("null");
    }

    @Test
    void what_was_paid_beyond_what_was_delivered_and_what_was_put_forward_again_is_said() {
        assertThat(text(OutcomeFixtures.wide())).contains("1.125,00 meer betaald", "afgewezen: 6, waarvan 5 opnieuw voorgelegd");
        assertThat(text(OutcomeFixtures.full())).doesNotContain("meer betaald", "opnieuw voorgelegd", "Geld van anderen");
    }

    @Test
    void an_investor_reads_sums_by_year_and_no_books() {
        assertThat(text(OutcomeFixtures.wide())).contains("Geld van anderen", "Ontvangen van de gemeente: 2026", "15.000,00").doesNotContain("Kasboek");
    }

    @Test
    void who_sees_no_payments_of_others_is_not_told_that_there_are_none() {
        assertThat(text(OutcomeFixtures.wide())).doesNotContain("nog geen betalingen");
        assertThat(text(OutcomeFixtures.barest())).contains("Er zijn nog geen betalingen.");
    }

    @Test
    void the_books_and_who_invested_stand_on_one_page_wherever_they_begin() {
        for (int payments = 1; payments <= 34; payments += 3) {
            List<String> pages = SampleRendering.pages(OutcomeFixtures.paid(payments));
            assertThat(pages.stream().filter(it -> it.contains("Kasboek") || it.contains("Alles samen") || it.contains("Rendement van investeerders")))
                    .as(payments + " payments").hasSize(1);
            assertThat(pages.stream().filter(it -> it.contains("Investeerder Toegezegd") || it.contains("Fonds Een"))).as(payments + " payments").hasSize(1);
        }
    }

    @Test
    void a_payment_says_of_which_day_its_amount_is() {
        assertThat(text(OutcomeFixtures.paid(1))).contains("Voorgesteld op Bedrag van", "01-01-2026 31-12-2028");
    }
}
