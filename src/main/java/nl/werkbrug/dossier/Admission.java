package nl.werkbrug.dossier;

import java.time.Clock;
import java.util.UUID;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets parties in to a dossier and out again; callers hold the dossier's lock, so nobody is let in twice. */
@Component
class Admission {

    static final String EMPLOYER = "EMPLOYER";
    static final String LOKET = "LOKET";

    private static final String INSIDE = """
            select count(*) from dossier_party
             where dossier_id = :dossier and subject = :subject and party_id = :party and part = :part
               and until_at is null""";
    private static final String LET_IN = """
            insert into dossier_party (id, dossier_id, subject, party_id, part, since_at)
            values (:id, :dossier, :subject, :party, :part, :now)""";
    private static final String LET_OUT = """
            update dossier_party set until_at = :now
             where dossier_id = :dossier and subject = :subject and party_id = :party and part = :part
               and until_at is null""";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final DossierWords words;

    Admission(JdbcClient jdbc, Clock clock, DossierWords words) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.words = words;
    }

    /** Makes others who let parties in or out wait for the end of this transaction. */
    void lock(String dossierId) {
        jdbc.sql("select id from dossier where id = :id for update").param("id", dossierId).query(String.class).list();
    }

    /** Does nothing when the party is inside already. */
    boolean letIn(String dossierId, String subject, String partyId, String part) {
        if (onRow(INSIDE, dossierId, subject, partyId, part).query(Integer.class).single() > 0) {
            return false;
        }
        onRow(LET_IN, dossierId, subject, partyId, part)
                .param("id", UUID.randomUUID().toString())
                .param("now", SqlTime.toSql(clock.instant()))
                .update();
        tellWords(dossierId, subject, part);
        return true;
    }

    void letOut(String dossierId, String subject, String partyId, String part) {
        onRow(LET_OUT, dossierId, subject, partyId, part)
                .param("now", SqlTime.toSql(clock.instant()))
                .update();
        tellWords(dossierId, subject, part);
    }

    private void tellWords(String dossierId, String subject, String part) {
        if (part.equals(LOKET)) {
            words.townsChanged(dossierId, subject);
        }
    }

    private JdbcClient.StatementSpec onRow(String sql, String dossierId, String subject, String partyId, String part) {
        return jdbc.sql(sql)
                .param("dossier", dossierId)
                .param("subject", subject)
                .param("party", partyId)
                .param("part", part);
    }
}
