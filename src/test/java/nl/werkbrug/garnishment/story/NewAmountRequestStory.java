package nl.werkbrug.garnishment.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.garnishment.AnswerClock;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.shared.Money;
import nl.werkbrug.testing.Story;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asking the bailiff for a new protected amount. */
@Story
abstract class NewAmountRequestStory {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate ANSWER_BY = LocalDate.of(2026, 6, 15);

    @Autowired
    Payroll payroll;

    @Autowired
    Records records;

    @Autowired
    ProcessBench bench;

    @Autowired
    AnswerClock answers;

    @Autowired
    JdbcClient jdbc;

    private String employer;
    private Viewer clerk;

    @BeforeEach
    void an_employer_with_a_clerk() {
        bench.clear();
        employer = payroll.employer();
        clerk = payroll.clerkOf(employer);
    }

    @Test
    void one_request_is_one_letter_by_mail_and_a_clock_for_the_answer() {
        Garnishment it = withCar();

        FormResult result = asks(it, Set.of("COMPANY_CAR", "OTHER"), "De werknemer woont nu alleen.");

        assertThat(result).isInstanceOf(FormResult.Done.class);
        assertThat(records.letter(it))
                .contains("verzoek om een nieuwe beslagvrije voet").contains("rijdt privé in een auto van de zaak")
                .contains("De werknemer woont nu alleen.").contains("15 juni 2026");
        assertThat(records.documents(it, "CHANGE_LETTER")).hasSize(1);
        assertThat(records.mailsToBailiff(it)).contains("Bericht over een loonbeslag, uw kenmerk 2026/4711");
        assertThat(answers.open(it.dossierId())).contains(new AnswerClock.Open(TODAY, ANSWER_BY, false));
        assertThat(clock(it)).isEqualTo("OPEN " + ANSWER_BY);
    }

    @Test
    void asking_again_while_the_answer_is_awaited_does_nothing() {
        Garnishment it = withCar();
        asks(it, Set.of("COMPANY_CAR"), null);
        Map<String, Integer> before = records.counts(it);

        FormResult again = asks(it, Set.of("COMPANY_CAR"), null);

        assertThat(again).isInstanceOf(FormResult.Before.class);
        assertThat(records.counts(it)).isEqualTo(before);
    }

    @Test
    void after_the_expected_day_it_may_be_asked_again() {
        Garnishment it = withCar();
        asks(it, Set.of("COMPANY_CAR"), null);
        payroll.reach(ANSWER_BY.plusDays(1));

        assertThat(answers.open(it.dossierId()).orElseThrow().overdue()).isTrue();
        assertThat(asks(it, Set.of("COMPANY_CAR"), null)).isInstanceOf(FormResult.Done.class);
    }

    @Test
    void a_new_amount_is_the_answer() {
        Garnishment it = withCar();
        asks(it, Set.of("COMPANY_CAR"), null);
        payroll.reach(TODAY.plusDays(3));

        payroll.send("loonbeslag-wijziging", it.id(), clerk, Map.of(
                "kind", "NEW_PROTECTED_AMOUNT", "effectiveOn", TODAY, "voetAs", "AMOUNT", "spread", "no",
                "protectedAmount", Money.euros("1100.00")));

        assertThat(answers.open(it.dossierId())).isEmpty();
        assertThat(clock(it)).startsWith("MET");
    }

    @Test
    void without_mail_the_letter_is_a_task_for_the_post() {
        Garnishment it = payroll.register(WritFixture.onPaper(employer), clerk);

        asks(it, Set.of("OTHER"), "Het loon is lager.");

        assertThat(payroll.open(it, clerk)).containsOnlyOnce("post-letter");
    }

    @Test
    void another_reason_must_be_written_down_and_the_page_shows_the_letter() {
        Garnishment it = withCar();

        Preview bare = payroll.preview("nieuwe-voet-vragen", it.dossierId(), clerk, Map.of("doubts", Set.of("OTHER")));
        Preview full = payroll.preview("nieuwe-voet-vragen", it.dossierId(), clerk, Map.of("doubts", Set.of("COMPANY_CAR")));

        assertThat(bare.mistakes().toString()).contains("Schrijf hier uw andere reden");
        assertThat(full.lines()).extracting(Preview.Line::label)
                .contains("De brief gaat naar Gerechtsdeurwaarders Maas.", "De werknemer rijdt privé in een auto van de zaak.");
    }

    @Test
    void nobody_else_asks() {
        Garnishment it = withCar();
        Viewer other = payroll.clerkOf(payroll.employer());

        assertThatThrownBy(() -> payroll.send("nieuwe-voet-vragen", it.dossierId(), other, Map.of("doubts", Set.of("COMPANY_CAR"))))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> payroll.send("nieuwe-voet-vragen", "no-such-dossier", clerk, Map.of("doubts", Set.of("OTHER"))))
                .isInstanceOf(NotVisible.class);
    }

    private Garnishment withCar() {
        Garnishment it = payroll.register(WritFixture.ordinary(employer), clerk);
        payroll.signs(it, clerk, Map.of("wage.companyCar", "yes"));
        return it;
    }

    private FormResult asks(Garnishment it, Set<String> doubts, String remark) {
        Map<String, Object> given = remark == null ? Map.of("doubts", doubts) : Map.of("doubts", doubts, "remark", remark);
        return payroll.send("nieuwe-voet-vragen", it.dossierId(), clerk, given);
    }

    private String clock(Garnishment it) {
        return jdbc.sql("select state, ends_on from running_deadline where dossier_id = :dossier and code = 'WG_NEW_VOET_ANSWER'")
                .param("dossier", it.dossierId())
                .query((row, number) -> row.getString("state") + " " + row.getObject("ends_on", LocalDate.class))
                .single();
    }
}
