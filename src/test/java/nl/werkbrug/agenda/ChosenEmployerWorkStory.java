package nl.werkbrug.agenda;

import static nl.werkbrug.access.SignIn.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.MatterDossiers;
import nl.werkbrug.fixture.World;
import nl.werkbrug.party.EmployerRenamed;
import nl.werkbrug.performance.Statements;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Of two employers, nothing of one is sent, taken or done while working for the other or for both together. */
abstract class ChosenEmployerWorkStory extends TwoEmployers {

    private static final List<String> MATTER_LISTS = List.of("/dossiers", "/meldingen", "/termijnen?lijst=alles");

    @Autowired
    MatterDossiers matters;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    DataSource source;

    @Autowired
    ApplicationEventPublisher events;

    @Test
    void a_form_of_the_other_employer_is_refused_also_when_it_says_the_chosen_one() throws Exception {
        chooses(bakery);
        String address = "/loonbeslag/" + painters.garnishment() + "/verklaring-herzien";

        MockHttpServletResponse refused = send(post(address).with(csrf()).param("_werkgever", bakery.employer()));

        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(refused.getForwardedUrl()).isEqualTo("/werkt-voor/geweigerd");
    }

    @Test
    void with_all_employers_a_form_about_a_dossier_is_refused_and_keeps_what_was_typed() throws Exception {
        String form = "/werk/loonbeslag-dag-verbeteren/" + painters.garnishment();
        page("/inbox");
        assertThat(send(get(form)).getRedirectedUrl()).as("opened").startsWith("/werkt-voor?naar=" + painters.employer());

        MockHttpServletResponse refused = send(post(form).with(csrf()).param("_werkgever", "alle").param("_version", "0").param("_token", "t"));

        assertThat(refused.getRedirectedUrl()).startsWith("/werkt-voor?naar=" + painters.employer()).contains("bewaard=true");
        assertThat(inbox.find(painters.task(), agent).open()).isTrue();
        assertThat(page(refused.getRedirectedUrl())).contains("U kijkt nu naar alle werkgevers", "Wat u typte is bewaard.");
    }

    @Test
    void work_of_a_matter_stays_with_the_employer_that_is_let_in() throws Exception {
        String matter = matter(bakery);
        String task = matterTask(matter);

        assertThat(Jsoup.parse(page("/inbox?lijst=alles")).select("tr:contains(Antwoord geven)").text())
                .as("whoever works for several employers reads for which one").contains("Bakkerij De Korst");
        assertThat(page("/dossiers")).containsPattern("Voorstel voor een plek(?s:.){1,400}Bakkerij De Korst");
        assertThat(page("/meldingen")).contains("Voorstel voor een plek, Bakkerij De Korst");

        chooses(bakery);
        assertThat(page("/inbox?lijst=alles")).contains("Antwoord geven").contains("Verklaring van Bakkie").doesNotContain("Kwastje");
        assertThat(page("/inbox?lijst=niemand")).contains("Antwoord geven");
        assertThat(send(post("/inbox/" + task + "/oppakken").with(csrf()).param("_werkgever", bakery.employer())).getStatus()).isEqualTo(302);
        assertThat(page("/inbox")).contains("Antwoord geven").doesNotContain("Kwastje");
        assertThat(page("/dossiers")).contains("Voorstel voor een plek");
        assertThat(page("/termijnen?lijst=alles")).contains("Voorstel voor een plek").doesNotContain(painters.reference());
        assertThat(send(get("/termijnen/" + task)).getStatus()).isEqualTo(200);

        chooses(painters);
        assertThat(page("/inbox?lijst=alles")).doesNotContain("Antwoord geven").contains("Verklaring van Kwastje");
        assertThat(send(get("/dossiers/" + matter)).getRedirectedUrl()).startsWith("/werkt-voor?naar=" + bakery.employer());
    }

    @Test
    void a_matter_of_both_employers_names_the_chosen_one_and_else_both() throws Exception {
        String matter = matter(bakery, painters);
        matterTask(matter);
        for (String list : MATTER_LISTS) {
            assertThat(named(list)).as(list).contains("Bakkerij De Korst, Schilders De Kwast");
        }

        chooses(painters);
        for (String list : MATTER_LISTS) {
            assertThat(named(list)).as(list).contains("Schilders De Kwast").doesNotContain("Bakkerij");
        }
        assertThat(page("/dossiers/" + matter)).contains("Schilders De Kwast");

        chooses(bakery);
        for (String list : MATTER_LISTS) {
            assertThat(named(list)).as(list).contains("Bakkerij De Korst").doesNotContain("Schilders");
        }
    }

    @Test
    void a_task_of_a_matter_is_sorted_by_whose_turn_it_is_also_one_of_before_and_after_a_new_name() {
        String task = matterTask(matter(bakery));
        assertThat(sort(task)).isEqualTo("bakkerij de korst");
        jdbc.sql("update inbox_task set employer_sort = 'gemeente waterland' where id = ?").param(task).update();
        jdbc.sql("update inbox_task set employer_sort = 'as it was' where id = ?").param(painters.task()).update();

        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V160__counted_and_sorted_anew.sql")).execute(source);
        assertThat(sort(task)).isEqualTo("bakkerij de korst");
        assertThat(sort(painters.task())).as("of a dossier of the employer itself").isEqualTo("as it was");

        events.publishEvent(new EmployerRenamed(bakery.employer(), "Warme Bakker"));
        assertThat(sort(task)).isEqualTo("warme bakker");
        assertThat(jdbc.sql("select person_sort from inbox_task where id = ?").param(task).query(String.class).single()).isEqualTo("voorstel voor een plek");
    }

    private String sort(String task) {
        return jdbc.sql("select employer_sort from inbox_task where id = ?").param(task).query(String.class).single();
    }

    private String named(String list) throws Exception {
        Elements rows = Jsoup.parse(page(list)).select("main tr:contains(Voorstel voor een plek), main li:contains(Voorstel voor een plek)");
        return (list.startsWith("/termijnen") ? rows.select("[data-label=Werkgever]") : rows).text();
    }

    /** Kept by a town, with these employers let in. */
    private String matter(Of... letIn) {
        String town = world.loket("Gemeente Waterland");
        String matter = new TransactionTemplate(transactions).execute(status -> {
            String id = matters.open(UUID.randomUUID().toString(), "Voorstel voor een plek", town, null);
            matters.letIn(id, World.GARNISHMENT, town, WorksAs.LOKET, null);
            return id;
        });
        for (Of each : letIn) {
            jdbc.sql("insert into dossier_party (id, dossier_id, subject, party_id, part, since_at) values (?, ?, ?, ?, 'EMPLOYER', ?)")
                    .params(UUID.randomUUID().toString(), matter, World.GARNISHMENT, each.employer(), END.atStartOfDay()).update();
        }
        return matter;
    }

    /** For the bakery, with a notice. */
    private String matterTask(String matter) {
        String task = new DeadlineFixture(store, deadlines, inbox, world, jdbc)
                .task(matter, bakery.employer(), WorksAs.PAYROLL, "Antwoord geven", END);
        jdbc.sql("""
                insert into notice (id, user_id, kind, dossier_id, subject, text_code, text_values, link, told_at, gather)
                values (?, ?, 'WORK', ?, ?, 'notices.text.task', 'Antwoord geven', ?, ?, false)""")
                .params(UUID.randomUUID().toString(), agent.userId(), matter, World.GARNISHMENT, "/werk/taak/" + task, END.atStartOfDay())
                .update();
        return task;
    }

    @Test
    void a_form_asks_whom_it_is_about_only_where_a_page_is_drawn() throws Exception {
        chooses(bakery);
        String form = "/werk/loonbeslag-dag-verbeteren/" + bakery.garnishment();

        assertThat(asked(() -> assertThat(page(form)).contains("Joris Bakkie, dossier " + bakery.reference()))).isOne();
        assertThat(asked(() -> assertThat(send(post(form).with(csrf()).param("_werkgever", bakery.employer()).param("_version", "0").param("_action", "save"))
                .getStatus()).isEqualTo(302))).as("kept for later").isZero();
    }

    private static long asked(Statements.Deed deed) throws Exception {
        return Statements.of(deed).stream().filter(sql -> sql.contains("shown_employer") && sql.contains("from (select d.id from dossier d")).count();
    }

    @Test
    void with_all_employers_no_deed_on_tasks_is_done() throws Exception {
        for (Of each : new Of[] {bakery, painters}) {
            assignments.release(each.task(), agent);
        }
        page("/inbox");

        MockHttpServletResponse one = send(post("/inbox/" + bakery.task() + "/oppakken").with(csrf()).param("_werkgever", "alle"));
        assertThat(one.getStatus()).isEqualTo(409);
        for (String address : new String[] {"/inbox/samen", "/inbox/samen/starten"}) {
            MockHttpServletResponse many = send(post(address).with(csrf()).param("_werkgever", "alle").param("actie", "oppakken")
                    .param("taak", bakery.task(), painters.task()).param("terug", "/inbox"));
            assertThat(many.getRedirectedUrl()).startsWith("/werkt-voor");
        }
        assertThat(inbox.find(bakery.task(), agent).assigneeId()).isNull();

        chooses(bakery);
        send(post("/inbox/samen").with(csrf()).param("_werkgever", bakery.employer()).param("actie", "oppakken")
                .param("taak", bakery.task(), painters.task()).param("terug", "/inbox"));
        assertThat(inbox.find(bakery.task(), agent).assigneeId()).isEqualTo(agent.userId());
        assertThat(inbox.find(painters.task(), agent).assigneeId()).isNull();
    }
}
