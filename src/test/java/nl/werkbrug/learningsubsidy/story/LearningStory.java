package nl.werkbrug.learningsubsidy.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.fixture.FormDesk;
import nl.werkbrug.fixture.World;
import nl.werkbrug.hire.EmploymentEnded;
import nl.werkbrug.hire.EmploymentGoesOn;
import nl.werkbrug.learningsubsidy.LearningPlace;
import nl.werkbrug.learningsubsidy.LearningYear.State;
import nl.werkbrug.learningsubsidy.story.LearningBench.Case;
import nl.werkbrug.shared.Money;
import nl.werkbrug.testing.Story;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Learning at work from the package to the decision of RVO. The clock begins on 1 June 2026, a day before the desk opens. */
@Story
abstract class LearningStory {

    private static final LocalDate OPENS = LocalDate.of(2026, 6, 2);
    private static final LocalDate ASKED = LocalDate.of(2026, 6, 15);
    private static final LocalDate AFTER = LocalDate.of(2026, 9, 18);
    private static final LocalDate DECIDED = LocalDate.of(2026, 12, 1);

    @Autowired
    LearningBench bench;

    @Autowired
    FormDesk desk;

    @Autowired
    World world;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void nothing_runs() {
        bench.clear();
    }

    @AfterEach
    void nothing_is_left() {
        bench.clear();
    }

    @Test
    void from_the_package_to_the_decision_and_the_next_school_year() {
        Case it = bench.chosen();
        assertThat(desk.ownTask(it.dossier(), "learning-learner", it.hr()).dueOn()).isEqualTo("2026-06-15");
        assertThat(bench.get("/werk/leerplek-aanwezigheid/" + bench.place(it).id(), it.hr()).body()).contains("Vertel eerst over de leerplek");
        Map<String, Object> unrecognised = new HashMap<>(bench.learner());
        unrecognised.remove("learning.recognitionCode");
        assertThat(bench.does(it, "learning-learner", unrecognised)).isInstanceOf(FormResult.Refused.class);
        bench.does(it, "learning-learner", bench.learner());
        bench.attends(it, LocalDate.of(2025, 9, 1), LocalDate.of(2025, 12, 21));
        bench.attends(it, LocalDate.of(2026, 1, 5), LocalDate.of(2026, 5, 29));
        assertThat(bench.attends(it, LocalDate.of(2026, 5, 29), LocalDate.of(2026, 5, 30))).isInstanceOf(FormResult.Refused.class);
        assertThat(bench.open(it)).isEmpty();
        assertThat(bench.get("/dossiers/" + it.dossier(), it.hr()).body())
                .contains("Schooljaar 2025/2026", "37 van 40", "17.00 uur", "Bewaren voor RVO");

        desk.reach(OPENS);
        assertThat(desk.ownTask(it.dossier(), "learning-records", it.hr()).dueOn()).isEqualTo("2026-09-17");
        String task = desk.ownTask(it.dossier(), "learning-records", it.hr()).id();
        assertThat(bench.get("/werk/taak/" + task, it.hr()).body()).contains("Schooljaar 2025/2026", "value=\"37\"");
        assertThat(desk.preview("taak", task, it.hr(), bench.records(37)).lines().toString())
                .contains("92 procent", "2.497,50", "17 september 2026, 17.00 uur", "17 december 2026");
        assertThat(desk.preview("taak", task, it.hr(), bench.records(40)).warnings().toString()).contains("Bijgehouden zijn er 37");
        assertThat(bench.does(it, "learning-records", bench.records(49))).isInstanceOf(FormResult.Refused.class);
        desk.reach(ASKED);
        bench.does(it, "learning-records", bench.records(37));
        assertThat(bench.fact(it, "learning.weeks")).isEqualTo("37");
        assertThat(desk.ownTask(it.dossier(), "request-ask", it.hr()).dueOn()).isEqualTo("2026-09-17");
        bench.asks(it, ASKED);
        assertThat(bench.get("/dossiers/" + it.dossier(), it.hr()).body()).contains("uiterlijk 17 december 2026");

        desk.reach(DECIDED);
        bench.does(it, "request-answer", Map.of("outcome", "GRANTED", "letterOn", DECIDED));
        bench.does(it, "learning-amount", Map.of("amount.on", DECIDED, "amount.euros", Money.euros("2300")));

        assertThat(bench.years(it).get(0).state()).isEqualTo(State.GRANTED);
        assertThat(bench.document(it, "Administratie praktijkleren"))
                .contains("schooljaar 2025/2026", "Weken met begeleiding 37", "2.300,00", "1 december 2031", "Bakt zelf brood.");
        assertThat(bench.years(it)).hasSize(2);
        assertThat(bench.get("/dossiers/" + it.dossier(), it.hr()).body()).contains("Schooljaar 2026/2027", "De dagen zijn nog niet bekend");
        assertThat(bench.open(it)).isEmpty();
    }

    @Test
    void the_days_of_a_season_that_the_product_does_not_know_are_told() {
        Case it = bench.chosen();
        bench.does(it, "learning-learner", bench.learner(LocalDate.of(2026, 8, 24), LocalDate.of(2027, 7, 16)));
        desk.reach(LocalDate.of(2027, 6, 2));

        Map<String, Object> days = Map.of(
                "season.opens", LocalDate.of(2027, 6, 1), "season.opensHour", "9:00", "season.closes", LocalDate.of(2027, 9, 16),
                "season.hour", "17:00");
        assertThat(bench.does(it, "learning-season", Map.of(
                "season.opens", LocalDate.of(2027, 6, 1), "season.closes", LocalDate.of(2027, 5, 1), "season.hour", "17:00")))
                .isInstanceOf(FormResult.Refused.class);
        bench.does(it, "learning-season", days);
        assertThat(bench.get("/dossiers/" + it.dossier(), it.hr()).body()).contains("van 1 juni 2027, 09.00 uur, tot 16 september 2027, 17.00 uur");
        assertThat(desk.ownTask(it.dossier(), "learning-records", it.hr()).dueOn()).isEqualTo("2027-09-16");
        bench.does(it, "learning-records", Map.of("records.asks", "NO", "records.why", "Te weinig weken."));

        assertThat(bench.years(it).get(0).state()).isEqualTo(State.SKIPPED);
        assertThat(bench.place(it).state()).isEqualTo(LearningPlace.State.DONE);
        assertThat(bench.open(it)).isEmpty();
        assertThat(desk.send("leerplek-eindigt", bench.place(it).id(), it.hr(), Map.of("end.on", LocalDate.of(2027, 7, 1))))
                .isInstanceOf(FormResult.Before.class);
    }

    @Test
    void a_season_that_closes_in_silence_is_said_plainly() {
        Case it = bench.chosen();
        bench.does(it, "learning-learner", bench.learner(LocalDate.of(2025, 9, 1), LocalDate.of(2026, 7, 17)));
        desk.reach(OPENS);
        desk.reach(AFTER);
        assertThat(bench.open(it)).containsExactly("learning-missed");
        assertThat(bench.get("/dossiers/" + it.dossier(), it.hr()).body()).contains("Te laat.", "sloot op 17 september 2026 om 17.00 uur");
        assertThat(bench.does(it, "learning-missed", Map.of("missed.asked", "YES", "missed.on", AFTER))).isInstanceOf(FormResult.Refused.class);
        bench.does(it, "learning-missed", Map.of("missed.asked", "NO"));

        assertThat(bench.years(it).get(0).state()).isEqualTo(State.MISSED);
        assertThat(bench.timeline(it)).anyMatch(text -> text.contains("RVO wijst dat af") && text.contains("niet aangevraagd"));
        assertThat(bench.place(it).state()).isEqualTo(LearningPlace.State.DONE);
    }

    @Test
    void what_was_asked_in_time_can_be_told_later_and_what_was_sent_late_is_named() {
        Case it = bench.chosen();
        bench.does(it, "learning-learner", bench.learner(LocalDate.of(2025, 9, 1), LocalDate.of(2026, 7, 17)));
        desk.reach(OPENS);
        bench.does(it, "learning-records", bench.records(30));
        desk.reach(AFTER);
        bench.asks(it, AFTER);
        assertThat(bench.get("/dossiers/" + it.dossier(), it.hr()).body()).contains("Te laat verstuurd.");
        bench.does(it, "request-answer", Map.of("outcome", "REFUSED", "letterOn", AFTER));
        bench.does(it, "request-objection", Map.of("outcome", "NONE"));

        assertThat(bench.years(it).get(0).state()).isEqualTo(State.REFUSED);
        assertThat(bench.document(it, "Administratie praktijkleren")).contains("niet toegekend");
    }

    @Test
    void who_begins_after_a_season_reads_which_year_is_lost() {
        Case it = bench.chosen();
        desk.reach(AFTER);
        bench.does(it, "learning-learner", bench.learner());

        assertThat(bench.years(it)).singleElement().matches(year -> year.year().firstYear() == 2026);
        assertThat(bench.timeline(it)).anyMatch(text -> text.contains("schooljaar 2025/2026 sloot op 17 september 2026"));
    }

    @Test
    void who_leaves_still_gets_the_weeks_until_then() {
        Case it = bench.chosen();
        bench.does(it, "learning-learner", bench.learner());
        happens(new EmploymentEnded(it.hire().id(), it.dossier(), LocalDate.of(2026, 5, 29)));
        assertThat(bench.place(it).lastDay()).isEqualTo("2026-05-29");
        happens(new EmploymentEnded(it.hire().id(), it.dossier(), LocalDate.of(2026, 6, 12)));
        assertThat(bench.place(it).lastDay()).as("another last day was told").isEqualTo("2026-06-12");
        happens(new EmploymentGoesOn(it.hire().id(), it.dossier()));
        assertThat(bench.place(it).employedUntil()).isNull();
        desk.send("leerplek-eindigt", bench.place(it).id(), it.hr(), Map.of("end.on", LocalDate.of(2026, 5, 29)));
        happens(new EmploymentEnded(it.hire().id(), it.dossier(), LocalDate.of(2026, 6, 12)));
        happens(new EmploymentGoesOn(it.hire().id(), it.dossier()));
        assertThat(bench.place(it).lastDay()).as("what the employer itself told stays").isEqualTo("2026-05-29");
        desk.reach(OPENS);
        assertThat(bench.open(it)).containsExactly("learning-records");
        assertThat(bench.does(it, "learning-records", bench.records(30))).isInstanceOf(FormResult.Refused.class);

        Case untold = bench.chosen();
        happens(new EmploymentEnded(untold.hire().id(), untold.dossier(), OPENS));
        assertThat(bench.place(untold).state()).isEqualTo(LearningPlace.State.STOPPED);
        assertThat(bench.open(untold)).isEmpty();
    }

    @Test
    void a_hire_that_does_not_come_about_stops_it_and_a_stranger_finds_nothing() {
        Case it = bench.chosen();
        bench.does(it, "learning-learner", bench.learner());
        bench.attends(it, LocalDate.of(2025, 9, 1), LocalDate.of(2025, 9, 7));
        String id = bench.place(it).id();
        Viewer stranger = world.user("Victor Vreemd", Role.EMPLOYER_HR, world.employer("Ander Bedrijf"));
        for (String flow : List.of("leerplek-aanwezigheid", "leerplek-regel-weg", "leerplek-eindigt")) {
            assertThat(bench.get("/werk/" + flow + "/" + id, it.hr()).status()).as(flow).isEqualTo(200);
            assertThat(bench.get("/werk/" + flow + "/" + id, stranger).status()).as(flow).isEqualTo(404);
            assertThatThrownBy(() -> desk.submit(flow, id, stranger, Map.of())).isInstanceOf(NotVisible.class);
        }
        Map<String, Object> away = Map.of("attendance.line", bench.line(it));
        assertThat(desk.send("leerplek-regel-weg", id, it.hr(), away)).isInstanceOf(FormResult.Done.class);
        assertThat(desk.send("leerplek-regel-weg", id, it.hr(), away)).isInstanceOf(FormResult.Before.class);

        desk.send("aanname-stoppen", it.hire().id(), it.hr(), Map.of("reason", "Andere baan."));

        assertThat(bench.place(it).state()).isEqualTo(LearningPlace.State.STOPPED);
        assertThat(bench.open(it)).isEmpty();
    }

    private void happens(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }
}
