package nl.werkbrug.inbox;

import java.util.List;
import nl.werkbrug.notification.Notice;
import nl.werkbrug.notification.Outbox;
import nl.werkbrug.shared.DutchFormats;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Mails everybody who can do a new task, with a link to it; neither subject nor text names the employee. */
@Component
class TaskMail {

    private static final String RECIPIENTS = """
            select distinct u.id, u.email from app_user u
              join membership m on m.user_id = u.id and m.party_id = :party
              join access_rule r on r.role_code = m.role_code and r.subject = :subject and r.works_as = :worksAs
             where u.active = true order by u.id""";
    private static final String BODY = """
            Er staat een nieuwe taak voor u klaar: %s.
            %s
            Open de taak: %s/werk/taak/%s

            Waarom krijgt u deze mail? U of een collega kan deze taak doen in Werkbrug.
            """;

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final DutchFormats formats;
    private final String baseUrl;

    TaskMail(
            JdbcClient jdbc,
            Outbox outbox,
            DutchFormats formats,
            @Value("${werkbrug.base-url:http://localhost:8080}") String baseUrl) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.formats = formats;
        this.baseUrl = baseUrl;
    }

    private record Recipient(String id, String email) {}

    /** One mail for each person and task, however often it is asked. */
    void announce(NewTask task) {
        for (Recipient recipient : recipients(task)) {
            outbox.queue(new Notice(
                    "task:" + task.id() + ":" + recipient.id(), task.dossierId(), task.subject(), recipient.email(),
                    "Nieuwe taak: " + task.title(), body(task), List.of()));
        }
    }

    private String body(NewTask task) {
        String due = task.dueOn() == null ? "" : "Doe dit uiterlijk op " + formats.dateWithDay(task.dueOn()) + ".\n";
        return BODY.formatted(task.title(), due, baseUrl, task.id());
    }

    private List<Recipient> recipients(NewTask task) {
        return jdbc.sql(RECIPIENTS)
                .param("party", task.partyId())
                .param("subject", task.subject())
                .param("worksAs", task.worksAs().name())
                .query((row, number) -> new Recipient(row.getString("id"), row.getString("email")))
                .list();
    }
}
