package nl.werkbrug.ending.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.ending.EmploymentEndWork;
import nl.werkbrug.ending.ToldEnd;
import nl.werkbrug.ending.story.EmploymentEndBench.Cast;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.fixture.FormDesk;
import nl.werkbrug.fixture.Together;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.hire.HireKnowledge;
import nl.werkbrug.testing.Story;
import nl.werkbrug.wagesubsidy.change.SubsidyChange;
import nl.werkbrug.wagesubsidy.change.SubsidyChangeTable;
import nl.werkbrug.wagesubsidy.payment.PaymentRun;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One form ends everything that runs for a person, and whoever may not know of a garnishment does not learn of it. */
@Story
abstract class EmploymentEndStory {

    private static final LocalDate LAST = LocalDate.of(2026, 7, 31);
    private static final LocalDate EARLIER = LocalDate.of(2026, 4, 30);

    @Autowired
    EmploymentEndBench ending;

    @Autowired
    FormDesk desk;

    @Autowired
    ProcessBench bench;

    @Autowired
    GarnishmentTable garnishments;

    @Autowired
    SubsidyChangeTable changes;

    @Autowired
    HireKnowledge knowledge;

    @Autowired
    EmploymentEndWork work;

    @Autowired
    PaymentRun payments;

    @Autowired
    JdbcClient jdbc;

    private Cast it;

    @BeforeEach
    void somebody_with_a_garnishment_a_subsidy_and_schemes() {
        it = ending.cast();
    }

    @Test
    void payroll_sees_first_what_is_at_risk_and_then_everything_that_follows() {
        payments.propose();

        Preview preview = desk.preview("dienstverband-eindigt", it.dossier(), it.clerk(), EmploymentEndBench.answers(EARLIER));

        assertThat(preview.mistakes()).isEmpty();
        assertThat(preview.lines().get(0).label()).isEqualTo("Geld: Loonkostensubsidie");
        assertThat(preview.lines().get(0).value()).contains("1.800,00");
        assertThat(labels(preview)).contains(
                "Loonbeslag door een deurwaarder, Gerechtsdeurwaarders Maas", "Loonkostensubsidie", "Aanpassing van de werkplek",
                "Beschut werk", "Bewijskalender");
        assertThat(preview.warnings()).anyMatch(text -> text.contains("1.800,00"));
    }

    @Test
    void hr_is_shown_no_trace_of_the_garnishment_and_yet_the_bailiff_hears_of_it_the_same_day() throws Exception {
        Preview preview = desk.preview("dienstverband-eindigt", it.dossier(), it.hr(), EmploymentEndBench.answers(LAST));
        ending.reports(it, it.hr(), LAST);

        String seen = preview + ending.page(it, it.hr()) + ending.get("/werk/dienstverband-eindigt/" + it.dossier(), it.hr());
        assertThat(seen).contains("Loonkostensubsidie").doesNotContainIgnoringCase("beslag").doesNotContainIgnoringCase("deurwaarder");
        assertThat(ending.letters(it, "CHANGE_LETTER")).singleElement().asString().contains("De laatste dag is 31 juli 2026");
        assertThat(ending.mails(it)).contains("GARNISHMENT: Bericht over een loonbeslag, uw kenmerk 2026/4711");
        assertThat(garnishments.get(it.garnishment().id()).employmentEndsOn()).isEqualTo(LAST);
        assertThat(ending.page(it, it.clerk())).contains("Gerechtsdeurwaarders Maas</strong>");
    }

    @Test
    void municipality_coach_uwv_and_requests_are_dealt_with_and_three_tasks_remain() throws Exception {
        ending.reports(it, it.hr(), LAST);

        assertThat(desk.own(it.dossier(), it.caseworker())).containsExactly("assess-wage-subsidy-change");
        assertThat(change().effectiveOn()).isEqualTo(LAST);
        assertThat(change().choice()).isEqualTo(SubsidyChange.Choice.PAUSE);
        assertThat(desk.own(it.dossier(), it.hr()))
                .containsExactly("employment-final-pay", "employment-tell-authorities", "employment-things-back", "request-answer");
        assertThat(desk.ownTask(it.dossier(), "employment-tell-authorities", it.hr()).dueOn()).isEqualTo("2026-08-07");
        assertThat(knowledge.lastDay(it.dossier())).contains(LAST);
        assertThat(ending.mails(it)).contains("SUBSIDY: Dienstverband eindigt");
        assertThat(ending.letters(it, "EMPLOYMENT_END%")).hasSize(2)
                .anyMatch(text -> text.contains("UWV") && text.contains("1 april 2026: Aanpassing van de werkplek. Voor de tijd na de laatste dag trekken"))
                .allMatch(text -> text.contains("Noor Klaproos") && !text.contains("beslag"));
        assertThat(ending.page(it, it.coach())).contains("wordt afgerond").doesNotContain("Het contract loopt af", "werkplek</strong>");
    }

    @Test
    void when_the_tasks_are_done_it_is_closed_and_can_be_told_anew() {
        ending.reports(it, it.hr(), LAST);
        assertThat(jdbc.sql("select starts_on from employment_end where id = ?").param(ending.end(it).id()).query(LocalDate.class).single())
                .as("a next hire writes over the first day").isEqualTo(EmploymentEndBench.START);
        Map<String, Object> done = Map.of("doneOn", EmploymentEndBench.TODAY);

        desk.does(it.dossier(), "employment-tell-authorities", it.hr(), done);
        desk.does(it.dossier(), "employment-things-back", it.hr(), Map.of("doneOn", EmploymentEndBench.TODAY, "outcome", "BACK"));
        desk.does(it.dossier(), "employment-final-pay", it.clerk(), done);

        assertThat(ending.end(it).state()).isEqualTo(ToldEnd.State.CLOSED);
        assertThat(desk.own(it.dossier(), it.hr())).containsExactly("request-answer");
        assertThat(desk.flow("toch-in-dienst").open(ending.end(it).id(), it.hr()).done()).isNotNull();
        assertThat(desk.flow("dienstverband-eindigt").open(it.dossier(), it.hr()).done()).isNull();
    }

    @Test
    void another_last_day_is_told_to_everybody_again() {
        ending.reports(it, it.hr(), LAST);
        desk.does(it.dossier(), "employment-tell-authorities", it.hr(), Map.of("doneOn", EmploymentEndBench.TODAY));
        LocalDate other = LocalDate.of(2026, 8, 31);

        FormResult result = desk.send("dienstverband-laatste-dag", ending.end(it).id(), it.hr(), Map.of("lastDay", other));

        assertThat(result).isInstanceOf(FormResult.Done.class);
        assertThat(ending.letters(it, "CHANGE_LETTER")).hasSize(2).anyMatch(text -> text.contains("De laatste dag is 31 augustus 2026"));
        assertThat(changes.ofSubsidy(it.subsidy().id())).singleElement()
                .matches(change -> change.effectiveOn().equals(other) && change.told().contains("31 augustus 2026"));
        assertThat(desk.ownTask(it.dossier(), "employment-tell-authorities", it.hr()).dueOn()).isEqualTo("2026-09-07");
        assertThat(ending.letters(it, "EMPLOYMENT_END%")).anyMatch(text -> text.contains("Noemden wij u eerder een andere dag, 31 juli 2026?"));
        assertThat(knowledge.lastDay(it.dossier())).contains(other);
    }

    @Test
    void who_stays_after_all_is_told_to_everybody_who_heard_of_the_end() {
        ending.reports(it, it.hr(), LAST);
        desk.does(it.dossier(), "employment-tell-authorities", it.hr(), Map.of("doneOn", EmploymentEndBench.TODAY));

        assertThat(desk.preview("toch-in-dienst", ending.end(it).id(), it.hr(), Map.of("sure", "YES")).lines())
                .extracting(Preview.Line::label).contains("Laatste dag die was gemeld", "Brief aan de werknemer");
        desk.send("toch-in-dienst", ending.end(it).id(), it.hr(), Map.of("sure", "YES"));

        assertThat(ending.letters(it, "CHANGE_LETTER")).hasSize(2).anyMatch(text -> text.contains("De werknemer blijft bij ons in dienst"));
        assertThat(garnishments.get(it.garnishment().id()).employmentEndsOn()).isNull();
        assertThat(change().takenBack()).isTrue();
        assertThat(knowledge.lastDay(it.dossier())).isEmpty();
        assertThat(ending.mails(it)).contains("SUBSIDY: Dienstverband loopt door");
        assertThat(desk.own(it.dossier(), it.hr())).containsExactly("employment-tell-authorities", "request-answer", "request-ask");
        desk.does(it.dossier(), "employment-tell-authorities", it.hr(), Map.of("doneOn", EmploymentEndBench.TODAY));
        assertThat(bench.results("employment-end", ending.end(it).id())).containsExactly("end_stays");
    }

    @Test
    void the_municipality_closes_an_end_that_was_taken_back_and_the_subsidy_runs_on() {
        ending.reports(it, it.hr(), LAST);
        desk.send("toch-in-dienst", ending.end(it).id(), it.hr(), Map.of("sure", "YES"));

        String task = desk.ownTask(it.dossier(), "assess-wage-subsidy-change", it.caseworker()).id();
        assertThat(desk.flow("taak").open(task, it.caseworker()).prefill().get("outcome")).isEqualTo("NONE");
        desk.send("taak", task, it.caseworker(), Map.of("outcome", "NONE"));

        assertThat(change().doneOn()).isEqualTo(EmploymentEndBench.TODAY);
        assertThat(desk.own(it.dossier(), it.caseworker())).isEmpty();
    }

    @Test
    void two_who_tell_at_once_tell_it_once_and_a_step_that_runs_twice_does_it_once() throws Exception {
        List<FormResult> results = Together.run(2, number ->
                desk.submit("dienstverband-eindigt", it.dossier(), number == 0 ? it.hr() : it.clerk(), EmploymentEndBench.answers(LAST)));
        bench.runJobs();
        work.carryOut(ending.end(it).id());

        assertThat(results).hasAtLeastOneElementOfType(FormResult.Done.class).hasAtLeastOneElementOfType(FormResult.Before.class);
        assertThat(ending.letters(it, "CHANGE_LETTER")).hasSize(1);
        assertThat(ending.letters(it, "EMPLOYMENT_END%")).hasSize(2);
        assertThat(changes.ofSubsidy(it.subsidy().id())).hasSize(1);
    }

    @Test
    void a_day_before_the_work_began_and_a_wrong_year_are_refused() {
        assertThat(((FormResult.Refused) ending.reports(it, it.hr(), LocalDate.of(2026, 3, 1))).mistakes()).singleElement()
                .matches(mistake -> mistake.message().contains("voor de eerste werkdag"));
        assertThat(((FormResult.Refused) ending.reports(it, it.hr(), LocalDate.of(2062, 7, 31))).mistakes()).singleElement()
                .matches(mistake -> mistake.message().contains("jaar"));
    }

    @Test
    void loket_coach_and_strangers_tell_no_end() {
        Cast other = ending.cast();
        ending.reports(other, other.hr(), LAST);

        List.of(it.caseworker(), it.coach(), other.hr()).forEach(viewer ->
                assertThatThrownBy(() -> desk.flow("dienstverband-eindigt").open(it.dossier(), viewer)).isInstanceOf(NotVisible.class));
        List.of(other.caseworker(), other.coach(), it.hr()).forEach(viewer -> {
            assertThatThrownBy(() -> desk.flow("toch-in-dienst").open(ending.end(other).id(), viewer)).isInstanceOf(NotVisible.class);
            assertThatThrownBy(() -> desk.flow("dienstverband-laatste-dag").open(ending.end(other).id(), viewer))
                    .isInstanceOf(NotVisible.class);
        });
    }

    private SubsidyChange change() {
        return changes.ofSubsidy(it.subsidy().id()).get(0);
    }

    private static List<String> labels(Preview preview) {
        return preview.lines().stream().map(Preview.Line::label).toList();
    }
}
