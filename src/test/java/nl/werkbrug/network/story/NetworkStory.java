package nl.werkbrug.network.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.fixture.Together;
import nl.werkbrug.fixture.World;
import nl.werkbrug.inbox.NewTask;
import nl.werkbrug.network.NetworkEntry;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.Test;

/** Who helps with what in a municipality: written by themselves, read by everybody, shown at the right step. Starts on 1 June 2026. */
abstract class NetworkStory extends NetworkBench {

    @Test
    void who_has_a_login_keeps_the_own_entry_and_everybody_reads_it() throws Exception {
        Viewer other = world.user("Otto", Role.JOB_COACH, world.coachOffice("Anderen"));
        assertThat(desk.send("netwerk-vermelding", "nieuw:" + town, wanda, entry("Wanda helpt", "Noord", DEBTS))).isInstanceOf(FormResult.Done.class);
        String id = id("Wanda helpt");

        assertThat(page("", null)).contains("Wanda helpt", "Schulden", "inloop op maandag", "Turks", "gratis").doesNotContain("iemand@example.nl", "Wijzigen");
        assertThat(page("", wanda)).contains("Wijzigen", "Weghalen").doesNotContain("Van de pagina halen");
        assertThat(status("/werk/netwerk-vermelding/" + id, other)).isEqualTo(404);
        assertThat(post("/netwerk-vermelding/" + id + "/weghalen", other).getStatus()).isEqualTo(404);
        assertThat(desk.flow("netwerk-vermelding").open(id, wanda).prefill().get("name")).isEqualTo("Wanda helpt");
        desk.send("netwerk-vermelding", id, wanda, entry("Wanda helpt nog", "Noord", "LAW"));
        assertThat(page("", null)).contains("Wanda helpt nog", "Recht");
        post("/netwerk-vermelding/" + id + "/weghalen", wanda);
        post("/netwerk-vermelding/" + id + "/weghalen", wanda);
        assertThat(page("", null)).doesNotContain("Wanda");
        assertThat(audited(id)).containsExactly("ADD", "CHANGE", "REMOVE");
    }

    @Test
    void it_is_found_by_topic_and_neighbourhood() throws Exception {
        desk.send("netwerk-vermelding", "nieuw:" + town, wanda, entry("Aisha in Noord", "Noord", DEBTS));
        desk.send("netwerk-vermelding", "nieuw:" + town, wanda, entry("Bram in Zuid", "Zuid", "LAW"));
        desk.send("netwerk-vermelding", "nieuw:" + town, wanda, entry("Chris overal", null, DEBTS));

        assertThat(page("?onderwerp=DEBTS", null)).contains("Aisha", "Chris", "Gevonden: 2").doesNotContain("Bram in");
        assertThat(page("?buurt=Zuid", null)).contains("Bram", "Chris").doesNotContain("Aisha in");
        assertThat(status("/netwerk/Nergens", null)).isEqualTo(404);
        assertThat(get("/netwerk", null).getContentAsString()).contains(name);
    }

    @Test
    void somebody_without_a_login_fills_in_and_keeps_an_entry_by_links_that_work_once() throws Exception {
        assertThat(status("/werk/netwerk-uitnodigen/" + town, wanda)).isEqualTo(404);
        desk.send("netwerk-uitnodigen", town, loket, Map.of("email", mail));
        String first = secret();

        assertThat(get("/netwerk/link/" + first, null).getStatus()).isEqualTo(200);
        assertThat(write(first, Map.of("name", "Buurvrouw")).getContentAsString()).doesNotContain("Dank u wel");
        assertThat(write(first, typed("Buurvrouw")).getContentAsString()).contains("Dank u wel");
        assertThat(write(first, typed("Iemand anders")).getStatus()).isEqualTo(410);
        assertThat(status("/netwerk/link/" + first, null)).isEqualTo(410);
        assertThat(get("/netwerk/link/" + first, null).getContentAsString()).contains("Hebt u een vermelding? Vraag daar om een nieuwe link.");
        assertThat(status("/netwerk/link/geraden", null)).isEqualTo(410);
        assertThat(page("", null)).contains("Buurvrouw").doesNotContain("Iemand anders", mail);

        clock.set(clock.today().plusDays(2));
        post("/netwerk/vermelding/" + id("Buurvrouw") + "/wijzigen", null);
        post("/netwerk/vermelding/" + id("Buurvrouw") + "/wijzigen", null);
        String second = secret();
        assertThat(mails()).isEqualTo(2);
        assertThat(get("/netwerk/link/" + second, null).getContentAsString()).contains("Buurvrouw", "Dit klopt nog");
        assertThat(post("/netwerk/link/" + second + "/weghalen", null).getContentAsString()).contains("Uw vermelding is weg");
        assertThat(page("", null)).doesNotContain("Buurvrouw");
    }

    @Test
    void a_citizen_is_sent_to_who_sent_the_link_or_to_the_municipality_and_not_to_an_administrator() throws Exception {
        desk.send("netwerk-uitnodigen", town, loket, Map.of("email", mail));

        assertThat(get("/netwerk/link/" + secret(), null).getContentAsString()).contains("Vraag het aan ")
                .doesNotContain("beheerder van Werkbrug in uw organisatie", "Kreeg u een link of een brief?");
        assertThat(get("/netwerk/" + name, null).getContentAsString()).contains("Vraag het aan ").doesNotContain("beheerder van Werkbrug in uw organisatie");
        assertThat(get("/netwerk", null).getContentAsString()).contains("Kreeg u een link of een brief?")
                .doesNotContain("beheerder van Werkbrug in uw organisatie");
        assertThat(get("/netwerk", loket).getContentAsString()).contains("beheerder van Werkbrug in uw organisatie");
    }

    @Test
    void a_link_expires_and_of_many_at_the_same_moment_one_writes() throws Exception {
        desk.send("netwerk-uitnodigen", town, loket, Map.of("email", mail));
        String secret = secret();
        NetworkEntry.Words words = new NetworkEntry.Words(
                NetworkEntry.Kind.PERSON, "Tegelijk", "Helpt", "010", null, "Nederlands", null, true);

        List<Boolean> wrote = Together.run(4, number -> links.write(secret, words, Set.of(DEBTS)));
        assertThat(wrote).containsOnlyOnce(true);
        assertThat(jdbc.sql("select count(*) from network_entry where municipality_id = :town").param("town", town).query(Integer.class).single())
                .isEqualTo(1);

        mail = "later-" + mail;
        desk.send("netwerk-uitnodigen", town, loket, Map.of("email", mail));
        String old = secret();
        clock.set(clock.today().plusDays(31));
        assertThat(status("/netwerk/link/" + old, null)).isEqualTo(410);
        assertThat(get("/netwerk/link/" + old, null).getContentAsString()).contains("nog geen vermelding", "om een nieuwe uitnodiging")
                .doesNotContain("Hebt u een vermelding?");
        assertThat(links.write(old, words, Set.of(DEBTS))).isFalse();
    }

    @Test
    void after_half_a_year_the_keeper_is_asked_and_who_is_silent_is_hidden() throws Exception {
        desk.send("netwerk-uitnodigen", town, loket, Map.of("email", mail));
        write(secret(), typed("Stille buur"));
        asking.askAll();
        assertThat(mails()).isEqualTo(1);

        clock.set(clock.today().plusDays(183));
        Together.run(2, number -> {
            asking.askAll();
            return true;
        });
        assertThat(mails()).as("asked once").isEqualTo(2);
        assertThat(page("", null)).contains("Stille buur", "Al een half jaar niet bevestigd");
        clock.set(clock.today().plusDays(29));
        String again = secret();
        clock.set(clock.today().plusDays(2));
        assertThat(page("", null)).doesNotContain("Stille buur");

        assertThat(status("/netwerk/link/" + again, null)).as("as long as the patience").isEqualTo(410);
        post("/netwerk/vermelding/" + id("Stille buur") + "/wijzigen", null);
        post("/netwerk/link/" + secret() + "/klopt", null);
        assertThat(page("", null)).contains("Stille buur").doesNotContain("Al een half jaar");
    }

    @Test
    void the_loket_takes_an_entry_down_with_a_reason() throws Exception {
        desk.send("netwerk-uitnodigen", town, loket, Map.of("email", mail));
        write(secret(), typed("Foute hulp"));
        String id = id("Foute hulp");
        Viewer elsewhere = world.user("Lars", Role.LOKET_CASEWORKER, world.loket("Elders"));

        for (Viewer each : List.of(elsewhere, wanda)) {
            assertThat(status("/werk/netwerk-weghalen/" + id, each)).isEqualTo(404);
        }
        desk.send("netwerk-weghalen", id, loket, Map.of("why", "Vraagt geld voor gratis hulp."));

        assertThat(page("", loket)).doesNotContain("Foute hulp");
        assertThat(jdbc.sql("select body_text from mail_outbox where recipient = :mail and mail_subject like '%weggehaald%'").param("mail", mail)
                .query(String.class).single()).contains("Vraagt geld voor gratis hulp.");
        assertThat(audited(id)).containsExactly("ADD", "TAKE_DOWN");
    }

    @Test
    void the_right_people_stand_at_the_step_and_in_the_dossier() throws Exception {
        desk.send("netwerk-vermelding", "nieuw:" + town, wanda, entry("Schuldhulp om de hoek", null, DEBTS));
        desk.send("netwerk-vermelding", "nieuw:" + town, wanda, entry("Kledingbank", null, "WORK_CLOTHES"));
        String employer = world.employer("Bakkerij");
        jdbc.sql("update party set city = :city where id = :id").param("city", name).param("id", employer).update();
        Viewer payroll = world.user("Petra", Role.EMPLOYER_PAYROLL, employer);
        Viewer hr = world.user("Hanna", Role.EMPLOYER_HR, employer);
        String person = world.person("Amal", "Visser");
        String dossier = dossiers.open(employer, person, World.GARNISHMENT, payroll).id();
        dossiers.open(employer, person, "SUBSIDY", hr);
        NewTask task = world.task(dossier, employer, WorksAs.PAYROLL, "Verklaring invullen", null);
        inbox.open(new NewTask(
                task.id(), dossier, World.GARNISHMENT, employer, WorksAs.PAYROLL, "Loonrun invoeren", "", "pay-run", "wage-garnishment",
                "userTask_enterPayRun", dossier, null, "WG_PAY_RUN", null));

        String seen = text(get("/dossiers/" + dossier, payroll));
        assertThat(seen).contains("Wie kan helpen", "Schuldhulp om de hoek").doesNotContain("Kledingbank");
        assertThat(text(get("/dossiers/" + dossier, hr))).doesNotContain("Schuldhulp om de hoek");
        assertThat(steps(inbox.find(task.id(), payroll), payroll)).contains("Schuldhulp om de hoek");
    }
}
