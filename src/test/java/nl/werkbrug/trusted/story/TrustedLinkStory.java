package nl.werkbrug.trusted.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.fixture.Together;
import nl.werkbrug.trusted.TrustedAccess.Outcome;
import nl.werkbrug.trusted.TrustedPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The link of an invitation: whom it lets in, how often and how long. */
abstract class TrustedLinkStory extends TrustedBench {

    private static final Set<String> NOTHING_MORE = Set.of();

    @Autowired
    TrustedPeople people;

    @Test
    void the_page_names_nobody_and_looking_uses_nothing_up() throws Exception {
        String link = "/vertrouwenspersoon/" + invited(payroll, Set.of("DOCUMENTS"), true);

        MockHttpServletResponse page = get(link, null);
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getHeader("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(page.getHeader("Cache-Control")).contains("no-store");
        assertThat(page.getContentAsString()).contains("Documenten lezen.", "Ook het loonbeslag volgen.").doesNotContain("Amal", "Bakkerij", "Fatima");
        assertThat(status(link, null)).isEqualTo(200);
        assertThat(post(link, null, Map.of("naam", "", "wachtwoord", "kort", "nogmaals", "")).getContentAsString())
                .contains("Vul uw naam in.", "12 of meer tekens");
        assertThat(browser.perform(MockMvcRequestBuilders.post(link).param("naam", "F")).andReturn().getResponse().getStatus()).isEqualTo(400);
    }

    @Test
    void it_works_once() throws Exception {
        String link = "/vertrouwenspersoon/" + invited(hr, NOTHING_MORE, false);
        post(link, null, account("Fatima Aziz"));

        assertThat(status(link, null)).isEqualTo(410);
        assertThat(post(link, null, account("Iemand anders")).getStatus()).isEqualTo(410);
        assertThat(accounts.find(mail).orElseThrow().displayName()).isEqualTo("Fatima Aziz");
    }

    @Test
    void a_guess_an_old_and_an_ended_link_look_the_same() throws Exception {
        String guess = get("/vertrouwenspersoon/geraden", null).getContentAsString();
        String old = invited(hr, NOTHING_MORE, false);
        clock.set(TODAY.plusDays(15));
        String expired = get("/vertrouwenspersoon/" + old, null).getContentAsString();
        assertThat(access.admit(old, "Fatima", "een lang wachtwoord")).isEqualTo(Outcome.OVER);
        String ended = invited(hr, NOTHING_MORE, false);
        access.end(people.endable(invitation(), hr), hr);

        assertThat(status("/vertrouwenspersoon/" + ended, null)).isEqualTo(410);
        assertThat(access.admit(ended, "Fatima", "een lang wachtwoord")).isEqualTo(Outcome.OVER);
        assertThat(accounts.find(mail)).isEmpty();
        assertThat(main(expired)).isEqualTo(main(guess)).contains("Deze link werkt niet");
    }

    @Test
    void of_many_at_the_same_moment_one_is_let_in() throws Exception {
        String secret = invited(hr, NOTHING_MORE, false);
        List<Viewer> users = List.of(stranger("Een"), stranger("Twee"), stranger("Drie"), stranger("Vier"));

        List<Outcome> outcomes = Together.run(4, number -> access.admit(secret, users.get(number)));

        assertThat(outcomes).containsOnlyOnce(Outcome.ADMITTED);
        assertThat(inside()).isEqualTo(1);
    }

    @Test
    void who_ends_it_while_it_is_used_is_heard() throws Exception {
        for (int round = 0; round < 3; round++) {
            String secret = invited(hr, NOTHING_MORE, false);
            String id = invitation();
            Viewer user = stranger("Vlug " + round);
            Together.run(2, number -> {
                if (number == 0) {
                    return access.admit(secret, user);
                }
                access.end(people.endable(id, hr), hr);
                return Outcome.OVER;
            });

            assertThat(inside()).as("nobody inside").isZero();
            mail = "next-" + mail;
        }
    }

    @Test
    void who_has_an_account_logs_in_and_who_works_there_stays_apart() throws Exception {
        Viewer fatima = fatima(hr, NOTHING_MORE, false);
        String again = invited(hr, Set.of("DOCUMENTS"), false);
        String link = "/vertrouwenspersoon-met-account/" + again;

        assertThat(post("/vertrouwenspersoon/" + again, null, account("Nep")).getContentAsString()).contains("Er is al een account");
        assertThat(status(link, null)).isEqualTo(302);
        assertThat(post(link, payroll, Map.of()).getContentAsString()).contains("U werkt al aan dit dossier");
        assertThat(page(link, fatima)).contains("Meekijken");
        assertThat(post(link, fatima, Map.of()).getRedirectedUrl()).isEqualTo("/dossiers/" + dossier);
        assertThat(status("/documenten/" + contract, fatima)).isEqualTo(200);
        assertThat(inside()).isEqualTo(1);
        assertThat(post(link, fatima, Map.of()).getStatus()).isEqualTo(410);
    }

    @Test
    void who_never_could_see_the_dossier_cannot_invite() throws Exception {
        Viewer stranger = stranger("Vreemd");
        Viewer loket = world.user("Lotte", Role.LOKET_CASEWORKER, world.loket("Gemeente"));

        for (Viewer each : List.of(stranger, loket)) {
            assertThat(status("/werk/vertrouwenspersoon-uitnodigen/" + dossier, each)).isEqualTo(404);
        }
        assertThat(status("/werk/vertrouwenspersoon-uitnodigen/" + dossier, hr)).isEqualTo(200);
        assertThat(get("/werk/vertrouwenspersoon-uitnodigen/" + dossier, hr).getContentAsString()).doesNotContain("loonbeslag volgt");
        assertThat(get("/werk/vertrouwenspersoon-uitnodigen/" + dossier, payroll).getContentAsString()).contains("loonbeslag volgt");
    }

    private Viewer stranger(String name) {
        return world.user(name, Role.EMPLOYER_HR, world.employer("Bedrijf van " + name));
    }

    private int inside() {
        return jdbc.sql("select count(*) from dossier_party where dossier_id = :id and part = 'TRUSTED' and until_at is null")
                .param("id", dossier).query(Integer.class).single();
    }

    private static String main(String page) {
        return org.jsoup.Jsoup.parse(page).select("main").text();
    }
}
