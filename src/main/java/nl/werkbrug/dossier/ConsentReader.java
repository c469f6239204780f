package nl.werkbrug.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads consents and the parties that one may be given to. */
@Component
class ConsentReader {

    private static final String SELECT = """
            select c.id, c.dossier_id, c.subject, c.party_id, p.name as party_name, c.part, c.given_on,
                   g.display_name as recorder, c.recorded_at, w.display_name as withdrawer, c.withdrawn_at
              from consent c
              join party p on p.id = c.party_id
              left join app_user g on g.id = c.recorded_by
              left join app_user w on w.id = c.withdrawn_by
             where\s""";
    private static final String BY_SUBJECT = SELECT + "c.dossier_id = :dossier and c.subject = :subject";
    private static final String ORDER = " order by c.recorded_at desc, c.id";
    private static final String CANDIDATES = """
            select distinct p.id, p.name, r.works_as
              from access_rule r
              join membership m on m.role_code = r.role_code
              join party p on p.id = m.party_id
             where r.subject = :subject and r.works_as in ('LOKET', 'COACH')
             order by p.name, r.works_as""";

    /** Of others than a loket only the own party: who else was let in may be the employee's own business. */
    private static final String AT_WORK = """
            select dp.subject, p.name, dp.part from dossier_party dp join party p on p.id = dp.party_id
             where dp.dossier_id = :dossier and dp.subject in (:subjects) and dp.until_at is null and dp.part <> 'EMPLOYER'
               and (dp.part = 'LOKET' or exists (select 1 from membership m where m.user_id = :viewer and m.party_id = dp.party_id))
               and not exists (select 1 from consent c where c.dossier_id = dp.dossier_id and c.subject = dp.subject
                                and c.party_id = dp.party_id and c.part = dp.part and c.withdrawn_at is null)
             order by p.name, dp.part""";

    private final JdbcClient jdbc;

    ConsentReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Consent> one(String id) {
        return jdbc.sql(SELECT + "c.id = :id").param("id", id).query(ConsentReader::consent).optional();
    }

    List<Consent> current(String dossierId, String subject) {
        return list(BY_SUBJECT + " and c.withdrawn_at is null" + ORDER, dossierId, subject);
    }

    List<Consent> history(String dossierId, String subject) {
        return list(BY_SUBJECT + ORDER, dossierId, subject);
    }

    /** Who works on these subjects without a consent; the caller found them to be the viewer's. */
    List<AtWork> atWork(String dossierId, List<String> subjects, Viewer viewer) {
        return subjects.isEmpty() ? List.of() : jdbc.sql(AT_WORK)
                .param("dossier", dossierId)
                .param("subjects", subjects)
                .param("viewer", viewer.userId())
                .query((row, number) -> new AtWork(row.getString("subject"), row.getString("name"), WorksAs.valueOf(row.getString("part"))))
                .list();
    }

    /** Whether any rule lets a loket or coach see the subject; sickness is nobody's but the employer's. */
    boolean shareable(String subject) {
        return jdbc.sql("select count(*) from access_rule where subject = :subject and part <> 'EMPLOYER' and by_right = false")
                        .param("subject", subject)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Parties that have somebody who works on the subject as loket or as coach. */
    List<ConsentCandidate> candidates(String subject) {
        return jdbc.sql(CANDIDATES)
                .param("subject", subject)
                .query((row, number) -> new ConsentCandidate(
                        row.getString("id"), row.getString("name"), WorksAs.valueOf(row.getString("works_as"))))
                .list();
    }

    private List<Consent> list(String sql, String dossierId, String subject) {
        return jdbc.sql(sql)
                .param("dossier", dossierId)
                .param("subject", subject)
                .query(ConsentReader::consent)
                .list();
    }

    private static Consent consent(ResultSet row, int number) throws SQLException {
        return new Consent(
                row.getString("id"),
                row.getString("dossier_id"),
                row.getString("subject"),
                row.getString("party_id"),
                row.getString("party_name"),
                WorksAs.valueOf(row.getString("part")),
                SqlTime.date(row, "given_on"),
                row.getString("recorder"),
                SqlTime.moment(row, "recorded_at"),
                row.getString("withdrawer"),
                SqlTime.moment(row, "withdrawn_at"));
    }
}
