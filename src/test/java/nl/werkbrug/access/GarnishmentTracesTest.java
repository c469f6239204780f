package nl.werkbrug.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import nl.werkbrug.fixture.Together;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.inbox.NewTask;
import org.junit.jupiter.api.Test;

/** What is written down, sent and listed at the wall around a garnishment. */
class GarnishmentTracesTest extends GarnishmentWall {

    @Test
    void a_term_note_is_made_once_and_only_for_whom_the_deadline_is() throws Exception {
        String page = "/termijnen/" + watched + "/brief";
        for (String person : new String[] {"hr", "other payroll", "loket", "operator"}) {
            assertThat(browser.perform(post(page).with(csrf()).with(SignIn.as(people.get(person)))).andReturn().getResponse()
                    .getStatus()).as(person).isEqualTo(404);
        }

        Together.run(2, number -> press(page));
        press(page);

        assertThat(jdbc.sql("select count(*) from document where dossier_id = ? and document_type = 'TERM_NOTE'")
                .param(garnishment.dossierId()).query(Integer.class).single()).isOne();
    }

    @Test
    void the_link_in_a_mail_about_a_task_that_is_done_says_so() throws Exception {
        String done = UUID.randomUUID().toString();
        inbox.open(new NewTask(
                done, garnishment.dossierId(), Garnishment.SUBJECT, employer.id(), WorksAs.PAYROLL, "Loonrun invoeren", "",
                "pay-run", "employee-pay-runs", "userTask_enterPayRun", garnishment.dossierId(), null, "WG_PAY_RUN", null));
        inbox.complete(done, people.get("payroll"), "De loonrun is verdeeld.");

        String page = browser.perform(get("/werk/taak/" + done).with(SignIn.as(people.get("agent"))))
                .andReturn().getResponse().getContentAsString();

        assertThat(page).contains("Deze taak is al gedaan door payroll op");
    }

    @Test
    void a_refusal_is_logged_with_who_asked_for_what() throws Exception {
        Viewer stranger = people.get("other payroll");

        status("/dossiers/{dossier}", stranger);

        assertThat(jdbc.sql("""
                        select count(*) from audit_entry
                         where user_id = :user and object_id = :dossier and outcome = 'REFUSED'""")
                        .param("user", stranger.userId())
                        .param("dossier", garnishment.dossierId())
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void the_lists_of_those_kept_out_do_not_name_the_employee() throws Exception {
        for (String person : new String[] {"hr", "other payroll", "loket", "coach of that town", "operator"}) {
            for (String list : new String[] {"/dossiers", "/inbox?lijst=organisatie", "/termijnen?lijst=alles",
                "/termijnen?lijst=anderen&weergave=maand", "/termijnen/export.csv?lijst=alles"}) {
                String page = browser.perform(get(list).with(SignIn.as(people.get(person)))).andReturn().getResponse()
                        .getContentAsString();

                assertThat(page).as(person + " at " + list).doesNotContain("Wallstein");
            }
        }
    }

    private int press(String page) {
        try {
            return browser.perform(post(page).with(csrf()).with(SignIn.as(people.get("payroll")))).andReturn().getResponse()
                    .getStatus();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
