package nl.werkbrug.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.inbox.NewTask;
import nl.werkbrug.inbox.TaskDistinction;
import nl.werkbrug.notices.NoticeAbout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The pages of a garnishment against everybody who could ask for them. The wall stands in SQL: HR of the same employer, payroll
 * of another one, and loket and coach without consent are told that there is nothing.
 */
class GarnishmentAccessTest extends GarnishmentWall {

    @Autowired
    List<TaskDistinction> which;

    @Autowired
    List<NoticeAbout> notices;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # page                                    | hr  | payroll | agent | other | loket | consent | its coach | coach | operator | trusted
            /dossiers/{dossier}                       | 404 | 200     | 200   | 404   | 404   | 200     | 404       | 200   | 404 | 200
            /dossiers/{dossier}/toestemmingen/nieuw?onderwerp=GARNISHMENT | 404 | 200     | 200   | 404   | 404   | 404     | 404       | 404   | 404 | 404
            /documenten/{writ}                        | 404 | 200     | 200   | 404   | 404   | 200     | 404       | 200   | 404 | 404
            /dossiers/{dossier}/processen             | 404 | 200     | 200   | 404   | 404   | 200     | 404       | 200   | 404 | 404
            /dossiers/{dossier}/processen/wage-garnishment/{garnishment} | 404 | 200 | 200 | 404 | 404 | 200 | 404 | 200 | 404 | 404
            /loonbeslag/{garnishment}/proces          | 404 | 200     | 200   | 404   | 404   | 200     | 404       | 200   | 404 | 404
            /loonbeslag/{garnishment}/proces.bpmn     | 404 | 200     | 200   | 404   | 404   | 200     | 404       | 200   | 404 | 404
            /werk/loonbeslag-wijziging/{garnishment}  | 404 | 200     | 200   | 404   | 404   | 404     | 404       | 404   | 404 | 404
            /werk/nieuwe-voet-vragen/{dossier}        | 404 | 200     | 200   | 404   | 404   | 404     | 404       | 404   | 404 | 404
            /werk/loonbeslag-uitstel/{garnishment}    | 404 | 200     | 200   | 404   | 404   | 404     | 404       | 404   | 404 | 404
            /werk/loonbeslag-dag-verbeteren/{garnishment} | 404 | 200 | 200   | 404   | 404   | 404     | 404       | 404   | 404 | 404
            /werk/loonbeslag-uitstel-verbeteren/{garnishment} | 404 | 200 | 200 | 404 | 404   | 404     | 404       | 404   | 404 | 404
            /werk/loonbeslag-volgorde/{garnishment}   | 404 | 200     | 200   | 404   | 404   | 404     | 404       | 404   | 404 | 404
            /werk/loonbeslag-schuldhulp/{dossier}     | 404 | 200     | 200   | 404   | 404   | 404     | 404       | 404   | 404 | 404
            /dossiers/{dossier}/termijn-bewaken/GARNISHMENT | 404 | 200 | 200 | 404 | 404   | 200     | 404       | 200   | 404 | 404
            /werk/termijn-bewaken/{dossier}.GARNISHMENT.AWB_6_7 | 404 | 200 | 200 | 404 | 404 | 200   | 404       | 200   | 404 | 404
            /termijnen/{clock}                        | 404 | 200     | 200   | 404   | 404   | 200     | 404       | 200   | 404 | 404
            /werk/termijn-opschorten/{clock}          | 404 | 404     | 404   | 404   | 404   | 200     | 404       | 404   | 404 | 404
            /werk/termijn-hervatten/{clock}           | 404 | 404     | 404   | 404   | 404   | 200     | 404       | 404   | 404 | 404
            /werk/termijn-verlengen/{clock}           | 404 | 404     | 404   | 404   | 404   | 200     | 404       | 404   | 404 | 404
            /werk/termijn-gedaan/{clock}              | 404 | 200     | 200   | 404   | 404   | 200     | 404       | 404   | 404 | 404
            /werk/termijn-intrekken/{clock}           | 404 | 200     | 200   | 404   | 404   | 404     | 404       | 404   | 404 | 404
            /werk/termijn-begin-verbeteren/{clock}    | 404 | 200     | 200   | 404   | 404   | 404     | 404       | 404   | 404 | 404
            /werk/ingebrekestelling/{clock}           | 404 | 200     | 200   | 404   | 404   | 200     | 404       | 404   | 404 | 404
            /werk/vastlegging-intrekken/{clock}.ingebrekestelling | 404 | 200 | 200 | 404 | 404 | 404 | 404   | 404   | 404 | 404
            /termijnen/dwangsom                       | 200 | 200     | 200   | 200   | 404   | 404     | 404       | 404   | 404 | 404
            /beheer/termijnen                         | 403 | 403     | 403   | 403   | 403   | 403     | 403       | 403   | 200 | 403
            /werk/loonbeslag-registreren/{employer}   | 404 | 200     | 200   | 404   | 404   | 404     | 404       | 404   | 404 | 404
            /loonbeslag/registreren/{employer}/exploot | 404 | 200    | 200   | 404   | 404   | 404     | 404       | 404   | 404 | 404
            /loonbeslag/registreren/{employer}/exploot/voorstellen | 404 | 302 | 302 | 404 | 404 | 404  | 404       | 404   | 404 | 404
            /werk/taak/{task}                         | 404 | 200     | 200   | 404   | 404   | 404     | 404       | 404   | 404 | 404
            /inbox                                    | 200 | 200     | 200   | 200   | 200   | 200     | 200       | 200   | 200 | 200
            /inbox/{task}/toewijzen                   | 404 | 200     | 200   | 404   | 404   | 404     | 404       | 404   | 404 | 404
            /termijnen                                | 200 | 200     | 200   | 200   | 200   | 200     | 200       | 200   | 200 | 200
            /termijnen/{deadline}                     | 404 | 200     | 200   | 404   | 404   | 200     | 404       | 200   | 404 | 404
            /dossiers                                 | 200 | 200     | 200   | 200   | 200   | 200     | 200       | 200   | 200 | 200
            /beheer                                   | 403 | 403     | 403   | 403   | 403   | 403     | 403       | 403   | 200 | 403
            /beheer/mails                             | 403 | 403     | 403   | 403   | 403   | 403     | 403       | 403   | 200 | 403
            """)
    void each_page_opens_for_whom_it_is_meant(
            String page, int hr, int payroll, int agent, int other, int loket, int consent, int itsCoach, int coach, int operator, int trusted)
            throws Exception {
        int[] expected = {hr, payroll, agent, other, loket, consent, itsCoach, coach, operator, trusted};

        int column = 0;
        for (Map.Entry<String, Viewer> person : people.entrySet()) {
            assertThat(status(page, person.getValue())).as(person.getKey() + " at " + page).isEqualTo(expected[column++]);
        }
    }

    /** Two garnishments of one wage make the same task twice; the bailiff tells them apart, for who may know of it. */
    @Test
    void the_inbox_says_which_garnishment_a_task_is_about_behind_the_same_wall() throws Exception {
        String about = UUID.randomUUID().toString();
        inbox.open(new NewTask(
                about, garnishment.dossierId(), Garnishment.SUBJECT, employer.id(), WorksAs.PAYROLL, "Werknemer informeren", "",
                "tell-employee", "garnishment", "userTask_tell", garnishment.id(), null, null, null));

        assertThat(list("payroll")).contains("/werk/taak/" + about, "Kantoor Noord, kenmerk N-1");
        assertThat(list("hr")).doesNotContain("Kantoor Noord", about);
        String link = "/werk/taak/" + about;
        assertThat(notices.stream().map(it -> it.of(List.of(link), people.get("payroll"))))
                .anySatisfy(words -> assertThat(words).containsEntry(link, "Kantoor Noord, kenmerk N-1"));
        assertThat(notices.stream().map(it -> it.of(List.of(link), people.get("hr")))).allSatisfy(words -> assertThat(words).isEmpty());
        assertThat(which.stream().map(it -> it.of(List.of(about), people.get("hr")))).allSatisfy(words -> assertThat(words).isEmpty());
        assertThat(which.stream().map(it -> it.of(List.of(about), people.get("loket")))).allSatisfy(words -> assertThat(words).isEmpty());
    }

    private String list(String who) throws Exception {
        return browser.perform(get("/inbox?lijst=organisatie").with(SignIn.as(people.get(who))))
                .andReturn().getResponse().getContentAsString();
    }
}
