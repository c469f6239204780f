package nl.werkbrug.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Consents;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.fixture.FormDesk;
import nl.werkbrug.fixture.World;
import nl.werkbrug.testing.InStories;
import nl.werkbrug.testing.MovableClock;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A dossier of an employer into which a municipality and a coach were let, and what its people do through the forms. */
@InStories
class Desk {

    private final World world;
    private final JdbcClient jdbc;
    private final Dossiers dossiers;
    private final Consents consents;
    private final MovableClock clock;
    private final FormDesk desk;

    Desk(World world, JdbcClient jdbc, Dossiers dossiers, Consents consents, MovableClock clock, FormDesk desk) {
        this.world = world;
        this.jdbc = jdbc;
        this.dossiers = dossiers;
        this.consents = consents;
        this.clock = clock;
        this.desk = desk;
    }

    /** Who works in the dossier; the stranger does payroll elsewhere. */
    record Cast(String dossier, Viewer clerk, Viewer caseworker, Viewer lead, Viewer coach, Viewer stranger) {}

    Cast open() {
        String employer = world.employer("Bakkerij De Korst");
        Viewer clerk = world.user("Piet Loon", Role.EMPLOYER_PAYROLL, employer);
        String dossier = dossiers.open(employer, world.person("Amal", "Visser"), World.GARNISHMENT, clerk).id();
        String town = world.loket("Gemeente Oost");
        String coaches = world.coachOffice("Coach Oost");
        Cast cast = new Cast(
                dossier, clerk, world.user("Lotte Loket", Role.LOKET_CASEWORKER, town),
                world.user("Lars Leider", Role.LOKET_TEAM_LEAD, town), world.user("Cor Coach", Role.JOB_COACH, coaches),
                world.user("Vera Vreemd", Role.EMPLOYER_PAYROLL, world.employer("Elders")));
        consents.give(dossier, World.GARNISHMENT, town, WorksAs.LOKET, clock.today(), clerk);
        consents.give(dossier, World.GARNISHMENT, coaches, WorksAs.COACH, clock.today(), clerk);
        return cast;
    }

    /** Starts a clock; returns the id of the deadline. */
    String starts(Cast cast, String term, LocalDate on, Viewer viewer) {
        FormResult result = send("termijn-bewaken", cast.dossier() + "." + World.GARNISHMENT + "." + term, viewer,
                Map.of("on", on, "holder", "RULE", "note", "Brief van de gemeente."));
        return ((FormResult.Done) result).next().substring("/termijnen/".length());
    }

    FormResult send(String flow, String id, Viewer viewer, Map<String, Object> answers) {
        return desk.submit(flow, id, viewer, answers);
    }

    Preview preview(String flow, String id, Viewer viewer, Map<String, Object> answers) {
        return desk.preview(flow, id, viewer, answers);
    }

    /** The first mistake that the form shows. */
    String mistake(String flow, String id, Viewer viewer, Map<String, Object> answers) {
        return ((FormResult.Refused) send(flow, id, viewer, answers)).mistakes().get(0).message();
    }

    List<String> timeline(Cast cast) {
        return texts("select entry_text from timeline_entry where dossier_id = :dossier and kind = 'DEADLINE' order by id", cast);
    }

    List<String> mails(Cast cast) {
        return texts("select body_text from mail_outbox where dossier_id = :dossier order by created_at, id", cast);
    }

    private List<String> texts(String sql, Cast cast) {
        return jdbc.sql(sql).param("dossier", cast.dossier()).query(String.class).list();
    }

    /** The names of those to whom mails with such a once-key went, which ends with who they are; in that order. */
    List<String> told(String keyStart) {
        return jdbc.sql("""
                        select u.display_name from mail_outbox m
                          join app_user u on u.id = substring(m.once_key, length(m.once_key) - 35)
                         where m.once_key like :key order by u.display_name""")
                .param("key", keyStart + "%")
                .query(String.class)
                .list();
    }

    RunningDeadline deadline(String id) {
        return jdbc.sql(DeadlineRows.SELECT + " where d.id = :id").param("id", id).query(DeadlineRows::deadline).single();
    }

    /** Whether somebody is still to be reminded of it. */
    boolean reminds(String id) {
        return jdbc.sql("select count(*) from running_deadline where id = :id and remind_on is not null")
                        .param("id", id)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
