package nl.werkbrug.inbox.web;

import static nl.werkbrug.fixture.Pages.as;
import static nl.werkbrug.fixture.World.GARNISHMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Consents;
import nl.werkbrug.dossier.Contacts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who reads what beside a task. */
class TaskAsideReadersTest extends BesideTaskPages {

    @Autowired
    private Consents consents;

    @Autowired
    private Contacts contacts;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void hr_reads_nothing_of_a_garnishment_beside_a_task_of_the_hire() throws Exception {
        assertThat(whole(task(SUBSIDY), hr))
                .contains("31", "De aanname is begonnen.")
                .doesNotContain("2.000,00", "Het beslag is binnen.");
        assertThat(whole(task(SUBSIDY), payroll))
                .as("nor payroll: it is about another subject")
                .doesNotContain("2.000,00", "Het beslag is binnen.");
        String garnishment = task(GARNISHMENT);
        assertThatThrownBy(() -> page(garnishment, hr)).hasCauseInstanceOf(NotVisible.class);
    }

    @Test
    void another_party_does_not_find_it() {
        Viewer stranger = world.user("S", Role.EMPLOYER_PAYROLL, world.employer("Ander"));
        Viewer coach = world.user("C", Role.JOB_COACH, world.coachOffice("Coaches"));
        String task = task(SUBSIDY);

        for (Viewer outsider : List.of(stranger, coach)) {
            assertThatThrownBy(() -> page(task, outsider)).hasCauseInstanceOf(NotVisible.class);
        }
    }

    @Test
    void says_who_proposed_it_and_that_somebody_else_signs() throws Exception {
        String task = task(SUBSIDY);

        assertThat(page(task + "?by=" + hr.userId(), payroll))
                .contains("Voorgesteld door Hanna Huis.", "Nog te doen door iemand die de stap hiervoor niet deed.")
                .doesNotContain("U stelde dit zelf voor");
        assertThat(page(task + "?by=" + hr.userId(), hr))
                .contains("U stelde dit zelf voor. Laat iemand anders dit doen.")
                .doesNotContain("teamleider tekenen");
        assertThat(page(task, hr)).as("one signature is enough").doesNotContain("task-signers");
    }

    @Test
    void who_works_at_an_employer_reads_whom_to_call_at_the_loket() throws Exception {
        String town = world.loket("Gemeente Maasbrug");
        jdbc.sql("update party set phone = '085 000 00 10', email = 'loket@maasbrug.example' where id = :id").param("id", town).update();
        Viewer lotte = world.user("Lotte Loket", Role.LOKET_CASEWORKER, town);
        consents.give(dossier, SUBSIDY, town, WorksAs.LOKET, TODAY, hr);
        contacts.begin(dossier, town, lotte.userId());

        assertThat(page(task(SUBSIDY), hr)).containsSubsequence(
                "id=\"task-help\"", "Gemeente Maasbrug, Lotte Loket", "href=\"tel:0850000010\"", "href=\"mailto:loket@maasbrug.example\"",
                "Onderaan de pagina");
    }

    @Test
    void without_a_loket_that_can_be_reached_the_one_of_the_town_of_the_employer_is_named_and_said_to_see_nothing() throws Exception {
        String near = world.loket("Loket Ankerdam");
        jdbc.sql("update party set phone = '085 000 00 11' where id = :id").param("id", near).update();
        jdbc.sql("insert into municipality (party_id, name) values (:id, :name)").param("id", near).param("name", "Ankerdam" + near.hashCode()).update();
        jdbc.sql("update party set city = :city where id = :id").param("city", "ANKERDAM" + near.hashCode()).param("id", employer).update();
        String task = task(GARNISHMENT);

        assertThat(page(task, payroll)).containsSubsequence("id=\"task-help\"", "Loket Ankerdam", "href=\"tel:0850000011\"", "Het ziet dit dossier niet.")
                .doesNotContain("Hulp met het programma");

        String town = world.loket("Gemeente Maasbrug");
        world.user("Lotte Loket", Role.LOKET_CASEWORKER, town);
        consents.give(dossier, GARNISHMENT, town, WorksAs.LOKET, TODAY, payroll);
        assertThat(page(task, payroll)).as("it cannot be reached").containsSubsequence(
                "Gemeente Maasbrug", "geen telefoonnummer of mailadres bekend", "Loket Ankerdam");
        jdbc.sql("update party set email = 'loket@maasbrug.example' where id = :id").param("id", town).update();
        assertThat(page(task, payroll)).contains("mailto:loket@maasbrug.example").doesNotContain("Loket Ankerdam", "bekend.");
    }

    @Test
    void without_any_loket_who_helps_with_the_program_is_named() throws Exception {
        assertThat(page(task(GARNISHMENT), payroll)).containsSubsequence(
                "id=\"task-help\"", "Hulp met het programma").doesNotContain("Onderaan de pagina");
    }
}
