package nl.werkbrug.garnishment.story;

import static nl.werkbrug.garnishment.BailiffLetter.Kind.NEW_PROTECTED_AMOUNT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.garnishment.ChangeKind;
import nl.werkbrug.garnishment.Changes;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.NewGarnishment;
import nl.werkbrug.shared.Money;
import nl.werkbrug.testing.Story;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A new protected amount that another office tells: the coordinating bailiff, who computes it and gets the money, hears it too. */
@Story
abstract class NewAmountLetterStory {

    private static final LocalDate PAY_DAY = LocalDate.of(2026, 6, 25);

    @Autowired
    Payroll payroll;

    @Autowired
    Records records;

    @Autowired
    SeveralBench several;

    @Autowired
    ProcessBench bench;

    @Autowired
    Changes changes;

    private String employer;
    private Viewer clerk;
    private NewGarnishment writ;

    @BeforeEach
    void an_employer_with_a_clerk() {
        bench.clear();
        employer = payroll.employer();
        clerk = payroll.clerkOf(employer);
        writ = WritFixture.ordinary(employer);
    }

    @Test
    void the_coordinating_bailiff_hears_it_once_and_the_third_one_does_not() {
        Garnishment first = lay("Aa", WritFixture.ordinary(employer), 0);
        Garnishment second = lay("Bee", WritFixture.ordinary(employer), 2);
        Garnishment third = lay("Cee", WritFixture.ordinary(employer), 4);

        String change = payroll.reports(second, ChangeKind.NEW_PROTECTED_AMOUNT, null, clerk);
        changes.apply(change);
        bench.runJobs();

        assertThat(several.letters(first)).containsOnlyOnce(NEW_PROTECTED_AMOUNT);
        assertThat(several.letters(second)).doesNotContain(NEW_PROTECTED_AMOUNT);
        assertThat(several.letters(third)).doesNotContain(NEW_PROTECTED_AMOUNT);
        assertThat(several.texts(first, "CHANGE_LETTER")).contains(
                "Kantoor Bee, kenmerk DS-Bee, schreef ons op 1 juni 2026", "€ 1.500,00", "U bent de coördinerend deurwaarder.",
                "25 juni 2026").doesNotContain("Schuldeiser Bee");
        assertThat(several.texts(second, "CHANGE_LETTER")).contains("U schreef ons op 1 juni 2026");
        assertThat(records.timeline(first))
                .containsOnlyOnce("Brief aan Kantoor Aa gemaakt en gemaild: er is een nieuwe beslagvrije voet.");
    }

    @Test
    void who_coordinates_and_tells_it_himself_gets_one_letter() {
        Garnishment first = lay("Aa", WritFixture.ordinary(employer), 0);
        lay("Bee", WritFixture.ordinary(employer), 2);

        payroll.reports(first, ChangeKind.NEW_PROTECTED_AMOUNT, null, clerk);

        assertThat(several.letters(first)).doesNotContain(NEW_PROTECTED_AMOUNT);
        assertThat(records.timeline(first)).noneMatch(line -> line.endsWith("er is een nieuwe beslagvrije voet."));
    }

    @Test
    void on_paper_it_is_a_letter_to_post() {
        Garnishment first = lay("Aa", WritFixture.onPaper(employer), 0);
        Garnishment second = lay("Bee", WritFixture.ordinary(employer), 2);
        payroll.does(first, "post-letter", clerk, Map.of("postedOn", LocalDate.of(2026, 6, 1)));

        payroll.reports(second, ChangeKind.NEW_PROTECTED_AMOUNT, null, clerk);

        assertThat(payroll.open(first, clerk)).containsOnlyOnce("post-letter");
        payroll.does(first, "post-letter", clerk, Map.of("postedOn", LocalDate.of(2026, 6, 1)));
        assertThat(records.timeline(first)).contains("Brief aan Kantoor Aa gepost op 1 juni 2026.");
    }

    @Test
    void what_was_paid_too_much_is_asked_of_who_got_it() {
        Garnishment first = lay("Aa", WritFixture.ordinary(employer), 0);
        Garnishment second = lay("Bee", WritFixture.ordinary(employer), 2);
        several.declares(first, clerk);
        several.declares(second, clerk);
        payroll.reach(LocalDate.of(2026, 6, 18));
        payroll.runs(first, clerk, PAY_DAY);
        payroll.pays(first, clerk, LocalDate.of(2026, 6, 18));

        FormResult reported = payroll.send("loonbeslag-wijziging", second.id(), clerk, Map.of(
                "kind", "NEW_PROTECTED_AMOUNT", "effectiveOn", LocalDate.of(2026, 6, 10), "voetAs", "AMOUNT", "spread", "no",
                "protectedAmount", Money.euros("1200.00")));

        assertThat(reported).isInstanceOf(FormResult.Done.class);
        assertThat(several.texts(first, "CHANGE_LETTER"))
                .contains("Wij hebben € 200,00 te veel aan u betaald", "Betaal € 200,00 aan ons terug", "25 juli 2026");
        assertThat(several.texts(second, "CHANGE_LETTER")).contains("betaald aan Kantoor Aa");
    }

    private Garnishment lay(String office, NewGarnishment from, int daysLater) {
        return payroll.register(SeveralBench.about(writ, from, office, WritFixture.SERVED.plusDays(daysLater)), clerk);
    }
}
