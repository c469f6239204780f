package nl.werkbrug.trusted.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.shared.Money;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody does in a dossier whom the employee let do so: ask for a custom budget, and tell that something goes wrong. */
abstract class TrustedDeedsStory extends TrustedBench {

    private static final String ASK = "maatwerkbudget";
    private static final String SIGNAL = "vertrouwenspersoon-melden";

    private String loket;
    private Viewer lotte;

    @BeforeEach
    void a_municipality_with_a_custom_budget() {
        loket = world.loket("Gemeente");
        lotte = world.user("Lotte", Role.LOKET_CASEWORKER, loket);
        Viewer tamar = world.user("Tamar", Role.LOKET_TEAM_LEAD, loket);
        jdbc.sql("insert into municipality (party_id, name) values (:id, :name)").param("id", loket).param("name", "Stad " + loket.substring(0, 8))
                .update();
        jdbc.sql("update hire set municipality_id = :loket where dossier_id = :dossier").param("loket", loket).param("dossier", dossier).update();
        assertThat(desk.send("maatwerkbudget-inrichten", "nieuw", tamar, Map.of(
                "validFrom", TODAY, "ceiling", Money.euros("1000.00"), "limit", Money.euros("500.00"), "kinds", Set.of("TRAVEL", "GLASSES"),
                "formal", "YES", "source", "Verzonnen beleidsregel"))).isInstanceOf(FormResult.Done.class);
    }

    @Test
    void without_the_right_nothing_is_asked_or_told() throws Exception {
        Viewer fatima = fatima(hr, Set.of("DOCUMENTS", "COMMENTS"), false);

        assertThat(page("/dossiers/" + dossier, fatima)).doesNotContain("Maatwerkbudget", "Iets melden");
        for (String flow : List.of(ASK, SIGNAL)) {
            assertThat(status("/werk/" + flow + "/" + dossier, fatima)).as(flow).isEqualTo(404);
        }
        assertThatThrownBy(() -> desk.submit(ASK, dossier, fatima, bicycle())).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> desk.submit(SIGNAL, dossier, fatima, stuck())).isInstanceOf(NotVisible.class);
    }

    @Test
    void who_may_ask_for_a_budget_follows_the_own_request_and_takes_it_back() throws Exception {
        Viewer fatima = fatima(hr, Set.of("BUDGET"), false);

        assertThat(page("/dossiers/" + dossier, fatima)).contains("Maatwerkbudget vragen").doesNotContain("Iets melden");
        assertThat(page("/werk/maatwerkbudget/" + dossier, fatima)).doesNotContain("Bakkerij Maasbrug", "NL");
        assertThat(desk.send(ASK, dossier, fatima, bicycle())).isInstanceOf(FormResult.Done.class);

        assertThat(page("/dossiers/" + dossier, fatima)).contains("Een fiets", "wacht op een beslissing");
        assertThat(page("/dossiers/" + dossier, lotte)).contains("Een fiets");
        assertThat(page("/dossiers/" + dossier, hr)).doesNotContain("Een fiets");
        String request = jdbc.sql("select id from custom_budget_request where dossier_id = :id").param("id", dossier).query(String.class).single();
        assertThat(desk.send("maatwerkbudget-intrekken", request, fatima, Map.of())).isInstanceOf(FormResult.Done.class);
        assertThat(page("/dossiers/" + dossier, fatima)).contains("ingetrokken");
    }

    @Test
    void the_employee_gets_the_decision_by_post() throws Exception {
        Viewer fatima = fatima(hr, Set.of("BUDGET"), false);
        assertThat(page("/werk/maatwerkbudget/" + dossier, fatima)).contains("binnen 5 werkdagen. Boven", "een teamleider, binnen 7 werkdagen");
        desk.send(ASK, dossier, fatima, bicycle());
        assertThat(desk.does(dossier, "custom-budget-decide", lotte, Map.of(
                "outcome", "REFUSE", "reason", "De werkgever geeft een fiets.", "instead", "Vraag het fietsplan.")).toString())
                .contains("Print de brief");

        String task = page("/werk/taak/" + desk.ownTask(dossier, "letter-post", lotte).id(), lotte);

        assertThat(task).contains("Wat er in de brief staat", "de beslissing");
        String letter = jdbc.sql("select l.document_id from posted_letter l join custom_budget_request r on r.id = l.about_id where r.dossier_id = :id")
                .param("id", dossier).query(String.class).single();
        assertThat(status("/documenten/" + letter, lotte)).isEqualTo(200);
        assertThat(desk.does(dossier, "letter-post", lotte, Map.of("postedOn", TODAY, "posted", true))).isInstanceOf(FormResult.Done.class);
    }

    @Test
    void who_asked_for_the_employee_objects_for_the_employee_and_follows_it() throws Exception {
        Viewer fatima = fatima(hr, Set.of("BUDGET"), false);
        desk.send(ASK, dossier, fatima, bicycle());
        desk.does(dossier, "custom-budget-decide", lotte, Map.of(
                "outcome", "REFUSE", "reason", "De werkgever geeft een fiets.", "instead", "Vraag het fietsplan."));
        desk.does(dossier, "letter-post", lotte, Map.of("postedOn", TODAY, "posted", true));
        String request = jdbc.sql("select id from custom_budget_request where dossier_id = :id").param("id", dossier).query(String.class).single();
        assertThat(page("/dossiers/" + dossier, fatima)).contains("Bezwaar maken kan tot en met");

        String form = post("/maatwerkbudget/" + request + "/bezwaar", fatima, Map.of()).getRedirectedUrl();
        assertThat(page(form, fatima)).contains("vroeg mij om voor hem of haar bezwaar te maken");
        assertThat(desk.send("bezwaar", request, fatima, Map.of("asked", true, "grounds", "Zonder fiets kan het niet."))).isInstanceOf(FormResult.Done.class);

        assertThat(page("/dossiers/" + dossier, fatima)).contains("Bezwaar van", "de werknemer, via", "Bezwaar intrekken").doesNotContain("Bezwaar aanvullen");
        assertThat(page("/dossiers/" + dossier, lotte)).contains("Intrekking vastleggen", "(loket) werkt hieraan").doesNotContain("Geen loket of jobcoach kijkt mee");
        assertThat(page("/dossiers/" + dossier, hr)).doesNotContain("ezwaar");
        assertThat(page("/werk/taak/" + desk.ownTask(dossier, "letter-post", lotte).id(), lotte)).contains("de bevestiging dat het bezwaar er is");
    }

    @Test
    void who_stopped_sees_the_own_request_no_more() throws Exception {
        Viewer fatima = fatima(hr, Set.of("BUDGET", "SIGNALS"), false);
        desk.send(ASK, dossier, fatima, bicycle());
        String request = jdbc.sql("select id from custom_budget_request where dossier_id = :id").param("id", dossier).query(String.class).single();

        post("/vertrouwenspersonen/" + invitation() + "/stoppen", hr, Map.of());

        for (String address : List.of(
                "/dossiers/" + dossier, "/werk/maatwerkbudget/" + dossier, "/werk/maatwerkbudget-intrekken/" + request, "/werk/" + SIGNAL + "/" + dossier)) {
            assertThat(status(address, fatima)).as(address).isEqualTo(404);
        }
        assertThat(jdbc.sql("select count(*) from dossier_right where dossier_id = :id").param("id", dossier).query(Integer.class).single()).isZero();
    }

    @Test
    void a_signal_reaches_the_municipality_and_stays_hidden_from_the_employer() throws Exception {
        Viewer fatima = fatima(hr, Set.of("SIGNALS"), false);
        assertThat(page("/werk/" + SIGNAL + "/" + dossier, fatima)).contains("Ik loop vast bij een loket").doesNotContain("kandidaten voor werk");

        FormResult.Done done = (FormResult.Done) desk.send(SIGNAL, dossier, fatima, stuck());

        assertThat(page(done.next(), fatima)).contains("De werkgever antwoordt niet.");
        assertThat(page("/dossiers/" + dossier, fatima)).contains("U hebt iets gemeld aan de gemeente").doesNotContain("antwoordt niet");
        assertThat(page("/dossiers/" + dossier, hr)).doesNotContain("iets gemeld", "antwoordt niet");
        assertThat(jdbc.sql("select count(*) from signal_report where municipality_id = :loket").param("loket", loket).query(Integer.class).single())
                .isEqualTo(1);
        assertThat(desk.preview(SIGNAL, dossier, fatima, Map.of("kind", "STUCK", "text", "Het nummer is 111222333.")).mistakes()).hasSize(1);
    }

    @Test
    void on_the_day_after_the_last_the_very_next_request_is_refused() throws Exception {
        Viewer fatima = fatima(payroll, Set.of("DOCUMENTS", "COMMENTS", "BUDGET", "SIGNALS"), true);
        clock.set(LAST_DAY);
        assertThat(status("/documenten/" + contract, fatima)).isEqualTo(200);

        clock.set(LAST_DAY.plusDays(1));

        assertThat(status("/documenten/" + contract, fatima)).isEqualTo(404);
        assertThat(status("/dossiers/" + dossier, fatima)).isEqualTo(404);
        assertThat(page("/dossiers", fatima)).doesNotContain("Amal");
    }

    private static Map<String, Object> bicycle() {
        return new HashMap<>(Map.of(
                "kind", "TRAVEL", "what", "Een fiets", "amount", Money.euros("100.00"), "why", "De bus rijdt nog niet.", "paidTo", "SELLER",
                "payee", "Winkel De Maas", "agreedOn", TODAY));
    }

    private static Map<String, Object> stuck() {
        return Map.of("kind", "STUCK", "text", "De werkgever antwoordt niet.");
    }
}
