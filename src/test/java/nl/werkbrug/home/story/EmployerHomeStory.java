package nl.werkbrug.home.story;

import static nl.werkbrug.access.SignIn.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.fixture.World;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.inbox.NewTask;
import nl.werkbrug.shared.SqlTime;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;

/** What stands on the home of an employer, and for whom. */
abstract class EmployerHomeStory extends EmployerHomeBench {

    @Test
    void an_employer_sees_the_people_of_all_municipalities_and_hr_nothing_of_garnishments() throws Exception {
        for (String town : new String[] {"Gemeente Noord", "Gemeente Zuid"}) {
            hires.municipality(fixture.hire("startsOn=2026-06-01").id(), world.loket(town));
        }

        String hr = page("/overzicht", fixture.hr, new MockHttpSession());
        String all = page("/overzicht", payroll, new MockHttpSession());

        assertThat(hr.split("Amal Visser", -1)).as("one for each municipality").hasSizeGreaterThanOrEqualTo(3);
        assertThat(hr).doesNotContain("Bakkie", "loonbeslag</");
        assertThat(all).contains("Bakkie", "loonbeslag").doesNotContain("Kwastje");
    }

    @Test
    void proof_that_follows_from_a_chosen_scheme_is_expected_until_its_term_runs() throws Exception {
        othersAreKept();
        Hire hire = fixture.hire("startsOn=2026-05-01 permanent=true");
        Hire undecided = fixture.hire("startsOn=2026-05-01 permanent=true");
        keeping.keepDue();
        assertThat(rows(hire)).as("nothing is chosen yet").isZero();

        jdbc.sql("insert into hire_scheme (id, hire_id, choice, scheme, title, state, asked_by, chosen_by, chosen_at)"
                        + " values (?, ?, 'WAGE_COST_BENEFIT_REGISTER', 'WAGE_COST_BENEFIT_REGISTER', 'LKV', 'CHOSEN', 'u', 'x', ?)")
                .params(UUID.randomUUID().toString(), hire.id(), SqlTime.toSql(clock.instant())).update();
        timeline.add(new TimelineEntry(hire.dossierId(), Hire.SUBJECT, "Hanna", "HIRE", "Gekozen.", null, null));
        clock.advance(Duration.ofMinutes(1));
        jdbc.sql("update timeline_entry set happened_at = ? where dossier_id = ?")
                .params(SqlTime.toSql(clock.instant().minusSeconds(1)), hire.dossierId()).update();
        keeping.keepDue();

        assertThat(rows(hire)).isPositive();
        assertThat(rows(undecided)).isZero();
        Elements expected = expected(fixture.hr);
        assertThat(expected.text()).contains("Loonkostenvoordeel (over 2026)", "Bakkerij De Korst", "Verwacht");
        assertThat(expected.select("a").eachAttr("href")).allMatch(("/aannames/" + hire.id() + "/bewijskalender")::equals);
        assertThat(expected(world.user("Kees Kwast", Role.EMPLOYER_HR, painters))).isEmpty();

        hires.stop(hire.id());
        assertThat(expected(fixture.hr)).isEmpty();
    }

    @Test
    void a_comment_waits_until_the_loket_says_something_and_hr_sees_only_its_own_wall() throws Exception {
        Hire hire = fixture.hire("startsOn=2026-06-01");
        String town = world.loket("Gemeente Oost");
        jdbc.sql("insert into dossier_party (id, dossier_id, subject, party_id, part, since_at) values (?, ?, ?, ?, 'LOKET', ?)")
                .params(UUID.randomUUID().toString(), hire.dossierId(), Hire.SUBJECT, town, SqlTime.toSql(clock.instant())).update();
        says(hire.dossierId(), Hire.SUBJECT, fixture.employer, "EMPLOYER", Duration.ofMinutes(5));
        says(inbox.find(bakeryTask, agent).dossierId(), World.GARNISHMENT, fixture.employer, "EMPLOYER", Duration.ofMinutes(5));

        assertThat(said(fixture.hr)).singleElement().asString()
                .contains("1 opmerking over Amal Visser", "Gemeente Oost", "wacht sinds", "In dit dossier loopt nu geen termijn van het loket.");
        assertThat(said(world.user("Kees Kwast", Role.EMPLOYER_HR, painters))).isEmpty();

        says(hire.dossierId(), Hire.SUBJECT, town, "LOKET", Duration.ofMinutes(4));
        assertThat(said(fixture.hr)).isEmpty();
        says(hire.dossierId(), Hire.SUBJECT, fixture.employer, "EMPLOYER", Duration.ofMinutes(3));
        assertThat(said(fixture.hr)).hasSize(1);
    }

    @Test
    void only_people_are_people_in_service_and_a_loket_is_no_employer() throws Exception {
        String town = world.loket("Gemeente Midden");
        String key = UUID.randomUUID().toString();
        String matter = transactions.execute(status -> {
            String id = matters.open(key, "Zaak over een plank", town, null);
            matters.letIn(id, "PROPOSAL", fixture.employer, WorksAs.PAYROLL, null);
            return id;
        });
        fixture.hire("startsOn=2026-06-01");
        NewTask task = new NewTask(
                UUID.randomUUID().toString(), matter, "PROPOSAL", fixture.employer, WorksAs.PAYROLL, "Zeg wat u vindt van de plank", "Help.", "form",
                "process", "element", "key", null, null, DUE);
        inbox.open(task);

        Document home = Jsoup.parse(page("/overzicht", fixture.hr, new MockHttpSession()));
        assertThat(home.select("section[aria-labelledby=mensen]").text()).contains("Amal Visser").doesNotContain("plank");
        assertThat(home.select("section[aria-labelledby=zaken]").text()).contains("Zaak over een plank").doesNotContain("Gemeente Midden");
        Elements row = Jsoup.parse(page("/inbox?lijst=alles", fixture.hr, new MockHttpSession())).select("tr:contains(vindt van de plank)");
        assertThat(row.text()).contains("Zaak over een plank").doesNotContain("Gemeente Midden");
        assertThat(Jsoup.parse(page("/dossiers", fixture.hr, new MockHttpSession())).select("tr:contains(over een plank)").text())
                .isNotEmpty().doesNotContain("Gemeente Midden");
    }

    @Test
    void what_is_late_stands_first_in_the_calendar() throws Exception {
        Hire hire = fixture.hire("startsOn=2026-06-01");
        String id = UUID.randomUUID().toString();
        jdbc.sql("""
                        insert into running_deadline (id, dossier_id, subject, code, term_code, rule_from, business_key, owner, party_id, works_as,
                            what, start_on, start_is_fact, unrolled_on, ends_on, steps_json, state, opened_at)
                        values (?, ?, ?, 'COACHING_LET_IN', 'COACHING_LET_IN', '2015-01-01', ?, 'EMPLOYER', ?, 'PAYROLL', 'Uiterlijk deze dag laat u een jobcoach toe.',
                            '2020-01-01', false, '2020-02-01', '2020-02-01', '[]', 'OPEN', ?)""")
                .params(id, hire.dossierId(), Hire.SUBJECT, hire.id(), fixture.employer, SqlTime.toSql(clock.instant()))
                .update();

        Document home = Jsoup.parse(page("/overzicht", fixture.hr, new MockHttpSession()));

        assertThat(home.select("section[aria-labelledby=bewijs] h3").first().text()).startsWith("Te laat (");
        assertThat(home.select("h3#te-laat + ul a").eachAttr("href")).contains("/termijnen/" + id);
    }

    @Test
    void a_loket_has_no_such_page() throws Exception {
        Viewer loket = world.user("Loes", Role.LOKET_CASEWORKER, world.loket("Gemeente West"));

        assertThat(perform(get("/overzicht"), loket, new MockHttpSession()).getStatus()).isEqualTo(404);
    }

    /** Other stories left hires, some with a timeline in the future. */
    private void othersAreKept() {
        LocalDateTime later = SqlTime.toSql(clock.instant().plus(Duration.ofDays(9999)));
        jdbc.sql("delete from proof_ahead").update();
        jdbc.sql("delete from proof_kept").update();
        jdbc.sql("insert into proof_kept (hire_id, kept_at) select id, ? from hire").param(later).update();
    }

    private int rows(Hire hire) {
        return jdbc.sql("select count(*) from proof_ahead where hire_id = ?").param(hire.id()).query(Integer.class).single();
    }

    private Elements expected(Viewer viewer) throws Exception {
        return Jsoup.parse(page("/overzicht", viewer, new MockHttpSession())).select("li.wb-task:has(.wb-badge)");
    }

    private List<String> said(Viewer viewer) throws Exception {
        return Jsoup.parse(page("/overzicht", viewer, new MockHttpSession())).select("li.wb-task:has(a[href$='#task-comments'])").eachText();
    }

    private void says(String dossier, String subject, String party, String part, Duration ago) {
        NewTask task = world.task(dossier, party, part.equals("LOKET") ? WorksAs.LOKET : WorksAs.PAYROLL, "Iets", DUE);
        inbox.open(task);
        jdbc.sql("insert into task_comment (id, task_id, dossier_id, subject, party_id, part, for_all, written_by, written_at, comment_text)"
                        + " values (?, ?, ?, ?, ?, ?, true, ?, ?, 'Klopt dit?')")
                .params(UUID.randomUUID().toString(), task.id(), dossier, subject, party, part, agent.userId(),
                        SqlTime.toSql(clock.instant().minus(ago)))
                .update();
    }
}
