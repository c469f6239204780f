package nl.werkbrug.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.access.ChosenEmployer;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.shared.KeptWords;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an employer said to a loket, at a task, and the loket did not react to yet. A comment for all parties need not be a question;
 * whoever wrote it knows.
 */
@Component
public class Unanswered {

    private static final Duration LOOKED_BACK = Duration.ofDays(90);

    // One row for each dossier and loket: the oldest comment after the last one of the loket.
    private static final String OPEN = """
            select x.dossier_id, x.since_at, x.comments, l.name as loket, e.name as employer,
                   case when p.id is null then coalesce(d.matter_name, e.name) else concat(p.given_name, ' ', p.family_name) end as person_name,
                   (select min(r.ends_on) from running_deadline r
                     where r.dossier_id = x.dossier_id and r.subject = x.subject and r.state = 'OPEN' and r.owner = 'MUNICIPALITY'
                       and r.party_id = x.loket_id) as clock_on
              from (select c.dossier_id, c.subject, lp.party_id as loket_id, c.party_id as employer_id, min(c.written_at) as since_at,
                           count(*) as comments
                      from task_comment c
                      join dossier d on d.id = c.dossier_id and d.employer_id = c.party_id and d.closed_at is null
                      join dossier_party lp on lp.dossier_id = c.dossier_id and lp.subject = c.subject and lp.part = 'LOKET'
                                           and lp.until_at is null
                     where c.party_id in (select m.party_id from membership m where m.user_id = :viewer)
                       and c.part <> 'LOKET' and c.for_all = true and c.written_at > :after
                       and not exists (select 1 from task_comment a
                                        where a.dossier_id = c.dossier_id and a.subject = c.subject and a.for_all = true
                                          and a.party_id = lp.party_id and a.part = 'LOKET' and a.written_at > c.written_at)
                       and\s""";
    private static final String FROM = """
            \sgroup by c.dossier_id, c.subject, lp.party_id, c.party_id) x
              join party l on l.id = x.loket_id
              join party e on e.id = x.employer_id
              join dossier d on d.id = x.dossier_id
              left join person p on p.id = d.person_id
             order by x.since_at, x.dossier_id limit :most""";

    private final JdbcClient jdbc;
    private final Clock clock;

    Unanswered(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What waits for a loket.
     *
     * @param since when the oldest was written
     * @param clockOn the first day on which a term of that loket in the dossier ends; null when none runs
     */
    public record Waiting(
            String dossierId, String personName, String employerName, String loketName, Instant since, int comments, LocalDate clockOn) {}

    /** The oldest first; only of the viewer's employers, and of what the viewer sees. */
    @Transactional(readOnly = true)
    public List<Waiting> of(int most, Viewer viewer) {
        return jdbc.sql(OPEN + Visibility.sees("c") + ChosenEmployer.narrows("c.party_id", viewer) + FROM)
                .param("viewer", viewer.userId())
                .param("after", SqlTime.toSql(clock.instant().minus(LOOKED_BACK)))
                .param(ChosenEmployer.PARAMETER, viewer.employerId())
                .param("most", most)
                .query(Unanswered::waiting)
                .list();
    }

    private static Waiting waiting(ResultSet row, int number) throws SQLException {
        return new Waiting(
                row.getString("dossier_id"), KeptWords.shown(row.getString("person_name")), row.getString("employer"), row.getString("loket"),
                SqlTime.moment(row, "since_at"), row.getInt("comments"), SqlTime.date(row, "clock_on"));
    }
}
