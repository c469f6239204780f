package nl.werkbrug.garnishment.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.document.DocumentStore;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.overview.Overviews;
import nl.werkbrug.garnishment.overview.RunOut;
import nl.werkbrug.garnishment.overview.RunOuts;
import nl.werkbrug.shared.Money;
import nl.werkbrug.testing.Story;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What payroll can hand over about a month or a year, and when a claim will be paid. Amounts: EX-01. */
@Story
abstract class OverviewStory {

    private static final LocalDate JUNE_RUN_OPENS = LocalDate.of(2026, 6, 18);
    private static final LocalDate JUNE_PAY = LocalDate.of(2026, 6, 25);

    @Autowired
    Payroll payroll;

    @Autowired
    ProcessBench bench;

    @Autowired
    Overviews overviews;

    @Autowired
    RunOuts runOuts;

    @Autowired
    DocumentStore documents;

    private Viewer clerk;
    private Garnishment garnishment;

    @BeforeEach
    void one_garnishment() {
        bench.clear();
        String employer = payroll.employer();
        clerk = payroll.clerkOf(employer);
        garnishment = payroll.register(WritFixture.ordinary(employer), clerk);
    }

    @Test
    void nothing_can_be_said_before_the_first_run() {
        assertThat(runOuts.of(garnishment)).isEmpty();
        assertThat(overviews.months(garnishment.dossierId())).isEmpty();
        assertThat(overviews.month(garnishment.dossierId(), YearMonth.of(2026, 6), clerk)).isEmpty();
    }

    @Test
    void after_a_run_the_claim_is_expected_to_be_paid_in_three_more() {
        runs();

        Optional<RunOut> out = runOuts.of(garnishment);

        assertThat(out).contains(new RunOut(3, LocalDate.of(2026, 9, 25), Money.euros("900.00")));
    }

    @Test
    void the_overview_of_a_month_tells_what_was_withheld_for_whom_and_what_is_left() throws Exception {
        runs();

        String document = overviews.month(garnishment.dossierId(), YearMonth.of(2026, 6), clerk).orElseThrow();

        assertThat(text(document)).contains(
                "juni 2026", "25 juni 2026", "2.000,00", "900,00", "1.100,00", "2.100,00", garnishment.creditor(),
                garnishment.bailiff().office(), "rond 25 september 2026");
    }

    @Test
    void the_overview_of_a_year_is_of_one_garnishment() throws Exception {
        runs();

        String document = overviews.year(garnishment, 2026, clerk).orElseThrow();

        assertThat(overviews.years(garnishment)).containsExactly(2026);
        assertThat(text(document)).contains("Het gaat alleen over", garnishment.creditor());
        assertThat(overviews.year(garnishment, 2025, clerk)).isEmpty();
    }

    private void runs() {
        payroll.tells(garnishment, clerk);
        payroll.signs(garnishment, clerk, Map.of());
        payroll.reach(JUNE_RUN_OPENS);
        payroll.runs(garnishment, clerk, JUNE_PAY);
    }

    private String text(String document) throws Exception {
        try (var pdf = Loader.loadPDF(documents.content(document))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ").replace("\u00a0", " ");
        }
    }
}
