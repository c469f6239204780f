package nl.werkbrug.agenda;

import static nl.werkbrug.access.SignIn.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import nl.werkbrug.fixture.World;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.notices.NoticeList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody of a payroll office has two employers: what belongs to one is not shown or opened while working for the other. */
abstract class ChosenEmployerStory extends TwoEmployers {

    @Autowired
    Hires hires;

    @Autowired
    CalendarFeeds feeds;

    @Autowired
    CalendarText calendars;

    @Autowired
    NoticeList notices;

    @Test
    void the_pages_of_penalties_and_of_employers_hold_the_chosen_one_only() throws Exception {
        assertThat(page("/termijnen/dwangsom")).contains(bakery.reference(), "Joris Bakkie", painters.reference(), "Joris Kwastje");
        assertThat(page("/werkgevers")).contains("Bakkerij De Korst", "Schilders De Kwast");

        chooses(bakery);

        assertThat(page("/termijnen/dwangsom")).contains(bakery.reference()).doesNotContain(painters.reference(), "Kwastje");
        assertThat(send(get("/werkgevers")).getRedirectedUrl()).isEqualTo("/werkgevers/" + bakery.employer());
    }

    @Test
    void a_page_of_the_other_employer_offers_to_switch_wherever_it_was_opened_from() throws Exception {
        chooses(bakery);

        for (String address : new String[] {
            "/dossiers/" + painters.dossier(),
            "/dossiers/" + painters.dossier() + "/toestemmingen/nieuw",
            "/dossiers/" + painters.dossier() + "/termijn-bewaken/GARNISHMENT",
            "/termijnen/" + painters.task(),
            "/werkgevers/" + painters.employer(),
            "/loonbeslag/loonruns/" + painters.employer(),
            "/loonbeslag/registreren/" + painters.employer() + "/exploot",
            "/loonbeslag/" + painters.garnishment() + "/proces"
        }) {
            String offer = send(get(address)).getRedirectedUrl();
            assertThat(offer).as(address).isEqualTo("/werkt-voor?naar=" + painters.employer() + "&terug=" + address);
        }
        assertThat(page("/werkt-voor?naar=" + painters.employer())).contains("Dit hoort bij Schilders De Kwast");
        assertThat(page("/dossiers/" + bakery.dossier())).contains("Bakkie");
        assertThat(page("/termijnen/" + bakery.task())).contains("<title>Termijn: Joris Bakkie, dossier " + bakery.reference());
    }

    @Test
    void pages_and_forms_that_hold_only_an_id_of_their_own_offer_to_switch_too() throws Exception {
        String dossier = dossiers.open(painters.employer(), world.person("Joris", "Kwastje"), "SUBSIDY", agent).id();
        String hire = hires.begin(dossier, painters.employer(), agent).id();
        String benefit = UUID.randomUUID().toString();
        jdbc.sql("""
                insert into wage_cost_benefit (id, hire_id, dossier_id, employer_id, category, return_period, starts_on, state, created_at)
                values (?, ?, ?, ?, 'BANENAFSPRAAK', 'MONTH', ?, 'RUNNING', ?)""")
                .params(benefit, hire, dossier, painters.employer(), END, END.atStartOfDay())
                .update();
        String contract = UUID.randomUUID().toString();
        jdbc.sql("""
                insert into social_return_contract (id, employer_id, client, reference, value_cents, percentage, starts_on, ends_on, made_by, made_at)
                values (?, ?, 'De stad', 'SR-1', 100, 5, ?, ?, ?, ?)""")
                .params(contract, painters.employer(), END, END, agent.userId(), END.atStartOfDay())
                .update();
        chooses(bakery);

        for (String address : new String[] {
            "/aannames/" + hire + "/pakket",
            "/aannames/" + hire + "/bewijskalender",
            "/social-return/contract/" + contract,
            "/werk/social-return-verstuurd/" + contract,
            "/werk/loonkostenvoordeel-stoppen/" + benefit,
            "/werk/aanname-stoppen/" + hire,
            "/werk/regelingen-kiezen/" + hire
        }) {
            assertThat(send(get(address)).getRedirectedUrl()).as(address).startsWith("/werkt-voor?naar=" + painters.employer());
        }
        assertThat(send(post("/loonkostenvoordeel/machtiging/" + benefit).with(csrf()).param("_werkgever", bakery.employer())).getStatus())
                .isEqualTo(409);
    }

    @Test
    void what_nobody_may_see_is_not_found_also_for_who_chose_an_employer() throws Exception {
        String strange = world.employer("Vreemde Firma");
        chooses(bakery);

        assertThat(send(get("/werkgevers/" + strange)).getStatus()).isEqualTo(404);
        assertThat(send(get("/loonbeslag/" + UUID.randomUUID() + "/proces")).getStatus()).isEqualTo(404);
    }

    @Test
    void notices_are_of_the_chosen_employer_and_name_whom_they_are_about() throws Exception {
        for (Of each : new Of[] {bakery, painters}) {
            jdbc.sql("""
                    insert into notice (id, user_id, kind, dossier_id, subject, text_code, text_values, link, told_at, gather)
                    values (?, ?, 'DEADLINE', ?, ?, 'notices.text.deadline', ?, ?, ?, false)""")
                    .params(UUID.randomUUID().toString(), agent.userId(), each.dossier(), World.GARNISHMENT, "Doe iets.\n2026-06-12",
                            "/termijnen/" + each.task(), END.atStartOfDay()).update();
        }
        assertThat(page("/meldingen")).contains("Bakkie, Bakkerij De Korst", "Kwastje, Schilders De Kwast");

        chooses(bakery);
        assertThat(page("/meldingen")).contains("Bakkie, Bakkerij De Korst").doesNotContain("Kwast");
        assertThat(notices.unread(agent.workingFor(bakery.employer()))).isLessThan(notices.unread(agent));
    }

    @Test
    void a_calendar_holds_the_work_for_all_employers_whoever_was_chosen() throws Exception {
        chooses(bakery);
        String own = calendars.of(feeds.find(feeds.make(null, agent.workingFor(bakery.employer()))).orElseThrow());

        assertThat(own).contains(bakery.reference(), painters.reference());
        assertThat(page("/termijnen/agenda")).contains("de termijnen van al uw werkgevers");
    }
}
