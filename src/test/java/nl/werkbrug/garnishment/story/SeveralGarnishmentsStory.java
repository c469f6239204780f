package nl.werkbrug.garnishment.story;

import static nl.werkbrug.garnishment.BailiffLetter.Kind.ANOTHER_GARNISHMENT;
import static nl.werkbrug.garnishment.BailiffLetter.Kind.OTHER_COORDINATOR;
import static nl.werkbrug.garnishment.BailiffLetter.Kind.WHO_COORDINATES;
import static nl.werkbrug.garnishment.BailiffLetter.Kind.YOU_COORDINATE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.garnishment.BailiffLetters;
import nl.werkbrug.garnishment.Change.HeldMoney;
import nl.werkbrug.garnishment.ChangeKind;
import nl.werkbrug.garnishment.Coordinators;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.NewGarnishment;
import nl.werkbrug.garnishment.store.BailiffLetterTable;
import nl.werkbrug.shared.Money;
import nl.werkbrug.testing.Story;
import nl.werkbrug.web.FormPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Three ordinary garnishments on one wage: one declaration each, one payment to who coordinates, and handing that over. */
@Story
abstract class SeveralGarnishmentsStory {

    private static final LocalDate JUNE_RUN_OPENS = LocalDate.of(2026, 6, 18);
    private static final LocalDate JUNE_PAY = LocalDate.of(2026, 6, 25);
    private static final LocalDate JULY_PAY = LocalDate.of(2026, 7, 25);

    @Autowired
    Payroll payroll;

    @Autowired
    Records records;

    @Autowired
    SeveralBench several;

    @Autowired
    ProcessBench bench;

    @Autowired
    Coordinators coordinators;

    @Autowired
    BailiffLetterTable letterTable;

    @Autowired
    BailiffLetters letters;

    private String employer;
    private Viewer clerk;
    private NewGarnishment writ;
    private Garnishment first;
    private Garnishment second;
    private Garnishment third;

    @BeforeEach
    void three_garnishments_on_one_wage() {
        bench.clear();
        employer = payroll.employer();
        clerk = payroll.clerkOf(employer);
        writ = WritFixture.ordinary(employer);
        first = lay("Aa", WritFixture.SERVED);
        second = lay("Bee", WritFixture.SERVED.plusDays(2));
        third = payroll.register(
                SeveralBench.about(writ, WritFixture.onPaper(employer), "Cee", WritFixture.SERVED.plusDays(4)), clerk);
    }

    private Garnishment lay(String office, LocalDate servedOn) {
        return payroll.register(SeveralBench.about(writ, WritFixture.ordinary(employer), office, servedOn), clerk);
    }

    @Test
    void the_oldest_coordinates_and_gets_one_payment_for_all() {
        several.declares(first, clerk);
        payroll.reach(JUNE_RUN_OPENS);
        payroll.runs(first, clerk, JUNE_PAY);

        assertThat(coordinators.today(first.dossierId())).map(Garnishment::id).contains(first.id());
        assertThat(several.payments(first)).containsExactly("90000 Kantoor Aa WITHHELD");
        assertThat(payroll.open(first, clerk)).containsOnlyOnce("remit");
        assertThat(records.withheld(first)).containsExactly(Money.euros("300.00"));
    }

    @Test
    void whoever_lies_already_hears_of_each_new_one_and_the_new_one_hears_who_coordinates() {
        assertThat(several.letters(first)).containsExactly(ANOTHER_GARNISHMENT, ANOTHER_GARNISHMENT);
        assertThat(several.letters(second)).containsExactly(WHO_COORDINATES, ANOTHER_GARNISHMENT);
        assertThat(several.letters(third)).containsExactly(WHO_COORDINATES);
        assertThat(records.mailsToBailiff(first)).hasSize(2).allMatch(it -> it.equals("Bericht over een loonbeslag, uw kenmerk DS-Aa"));
        assertThat(records.mailsToBailiff(second)).hasSize(2);
        assertThat(payroll.open(first, clerk)).containsOnlyOnce("post-letter");
        assertThat(records.timeline(first)).contains(
                "Brief aan Kantoor Aa gemaakt en gemaild: er ligt nog een beslag op hetzelfde loon.",
                "Brief aan Kantoor Cee gemaakt. Hij moet vandaag op de post: wie coördineert en welke beslagen er al lagen.");
    }

    @Test
    void the_letters_name_offices_and_no_other_creditor() {
        String toFirst = several.texts(first, "CHANGE_LETTER");
        String toThird = several.texts(third, "CHANGE_LETTER");

        assertThat(toFirst).contains("5 juni 2026", "Kantoor Cee", "U bent de coördinerend deurwaarder", "hetzelfde rekeningnummer")
                .doesNotContain("Schuldeiser Cee");
        assertThat(toThird).contains("Meld uw vordering bij de coördinerend deurwaarder", "Kantoor Aa", "DS-Bee")
                .doesNotContain("Schuldeiser Aa", "Schuldeiser Bee");
    }

    @Test
    void a_posted_letter_is_noted() {
        payroll.does(third, "post-letter", clerk, Map.of("postedOn", LocalDate.of(2026, 6, 5)));

        assertThat(records.timeline(third)).contains("Brief aan Kantoor Cee gepost op 5 juni 2026.");
        assertThat(payroll.open(third, clerk)).doesNotContain("post-letter");
    }

    @Test
    void the_same_writ_again_and_a_step_that_runs_again_write_no_second_letter() {
        Map<String, Integer> before = records.counts(first);

        lay("Bee", WritFixture.SERVED.plusDays(2));
        letterTable.ofDossier(first.dossierId()).forEach(letter -> letters.write(letter.id()));

        assertThat(records.counts(first)).isEqualTo(before);
    }

    @Test
    void each_declaration_names_the_others_and_who_coordinates() {
        several.declares(second, clerk);

        assertThat(several.texts(second, "DECLARATION"))
                .contains("01-06-2026", "Kantoor Aa", "DS-Aa", "Schuldeiser Aa", "€ 3.000,00", "Kantoor Cee", "DS-Cee")
                .contains("Schuldeiser Aa ja", "Schuldeiser Cee nee");
    }

    @Test
    void a_later_declaration_starts_with_the_answers_of_the_last_one() {
        several.declares(first, clerk);

        FormPage page = several.page(second, "declaration", clerk);
        Map<String, Object> known = new HashMap<>(page.prefill());
        assertThat(known)
                .containsEntry("relation", "EMPLOYED").containsEntry("wage.net", Money.euros("2000.00"))
                .containsEntry("early", "no");
        assertThat(page.aside().model().toString()).contains("garnishment/declared-others");
    }

    @Test
    void who_fills_in_a_declaration_signs_it_with_the_own_name_and_function() {
        assertThat(filledIn(first, clerk)).containsEntry("signer.name", "Piet Loon").doesNotContainKey("signer.function");
        several.declares(first, clerk);

        assertThat(filledIn(second, clerk)).containsEntry("signer.name", "Piet Loon").containsEntry("signer.function", "administrateur");
        Viewer colleague = new Viewer(clerk.userId(), clerk.username(), "Anna Loon", clerk.roles());
        assertThat(filledIn(second, colleague)).as("signed by another last time")
                .containsEntry("signer.name", "Anna Loon").doesNotContainKey("signer.function");
    }

    private Map<String, Object> filledIn(Garnishment garnishment, Viewer viewer) {
        return new HashMap<>(several.page(garnishment, "declaration", viewer).prefill());
    }

    @Test
    void release_of_the_coordinating_one_hands_over_and_unpaid_money_waits_for_the_next() {
        several.declares(first, clerk);
        payroll.reach(JUNE_RUN_OPENS);
        payroll.runs(first, clerk, JUNE_PAY);

        payroll.reports(first, ChangeKind.RELEASE, HeldMoney.REMIT, clerk);

        assertThat(coordinators.today(first.dossierId())).map(Garnishment::id).contains(second.id());
        assertThat(several.payments(first)).containsExactly("90000 Kantoor Bee WITHHELD");
        assertThat(payroll.open(first, clerk)).doesNotContain("remit");
        assertThat(several.letters(second)).endsWith(YOU_COORDINATE);
        assertThat(several.letters(third)).endsWith(OTHER_COORDINATOR);
        assertThat(several.letters(first)).doesNotContain(OTHER_COORDINATOR, YOU_COORDINATE);
        assertThat(several.texts(second, "CHANGE_LETTER"))
                .contains("vanaf 18 juni 2026 de coördinerend deurwaarder", "25 juli 2026", "€ 900,00", "Kantoor Cee");
        assertThat(several.texts(third, "CHANGE_LETTER")).contains("Kantoor Bee", "DS-Bee", "25 juli 2026");
    }

    @Test
    void the_next_run_goes_to_the_one_that_took_over() {
        several.declares(first, clerk);
        several.declares(second, clerk);
        payroll.reach(JUNE_RUN_OPENS);
        payroll.runs(first, clerk, JUNE_PAY);
        payroll.pays(first, clerk, JUNE_PAY);
        payroll.reports(first, ChangeKind.RELEASE, HeldMoney.REMIT, clerk);

        payroll.reach(LocalDate.of(2026, 7, 18));
        payroll.runs(second, clerk, JULY_PAY);

        assertThat(several.payments(first)).contains("90000 Kantoor Bee WITHHELD");
        assertThat(payroll.open(first, clerk)).containsOnlyOnce("remit");
        assertThat(records.withheld(second)).containsExactly(Money.euros("300.00"), Money.euros("450.00"));
    }

    @Test
    void a_paper_can_name_another_coordinator_and_everybody_hears_so_once() {
        several.declares(first, clerk);
        payroll.reach(JUNE_RUN_OPENS);
        payroll.runs(first, clerk, JUNE_PAY);

        payroll.reports(third, ChangeKind.OTHER_COORDINATOR, null, clerk);
        payroll.reports(third, ChangeKind.OTHER_COORDINATOR, null, clerk);

        assertThat(coordinators.today(first.dossierId())).map(Garnishment::id).contains(third.id());
        assertThat(several.payments(first)).containsExactly("90000 Kantoor Cee WITHHELD");
        assertThat(several.letters(first)).containsOnlyOnce(OTHER_COORDINATOR);
        assertThat(several.letters(second)).containsOnlyOnce(OTHER_COORDINATOR);
        assertThat(several.letters(third)).doesNotContain(YOU_COORDINATE);
        assertThat(coordinators.history(first.dossierId())).hasSize(2);
    }

    @Test
    void when_the_one_a_paper_named_ends_the_oldest_coordinates_again() {
        payroll.reach(JUNE_RUN_OPENS);
        payroll.reports(third, ChangeKind.OTHER_COORDINATOR, null, clerk);

        payroll.reports(third, ChangeKind.RELEASE, HeldMoney.REMIT, clerk);

        assertThat(coordinators.today(first.dossierId())).map(Garnishment::id).contains(first.id());
        assertThat(several.letters(first)).contains(YOU_COORDINATE);
    }
}
