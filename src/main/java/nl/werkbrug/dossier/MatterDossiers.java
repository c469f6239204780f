package nl.werkbrug.dossier;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.shared.SqlTime;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Dossiers that are about neither an employee nor an employer: a signal, a place, an outcome contract. One party keeps such a
 * matter, stands where the employer stands in other dossiers, and others are let in behind the wall of one subject.
 */
@Component
public class MatterDossiers {

    private final JdbcClient jdbc;
    private final Admission admission;
    private final DossierWords words;
    private final AuditTrail audit;
    private final Clock clock;

    MatterDossiers(JdbcClient jdbc, Admission admission, DossierWords words, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.admission = admission;
        this.words = words;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Opens the dossier of a matter; asking twice is asking once. Nobody is let in yet, and the caller has checked who asks.
     *
     * @param matterId what the matter is known by in its own module; one dossier for each
     * @param name what lists and pages call it, in Dutch and without the name of a person; at most 120 characters. From a key with
     *     {@code .kept.} in it, so that pages show it in their own language
     * @param keeperId the party that keeps it
     * @param userId who opens it; null for a process or somebody without a login
     * @return the id of the dossier
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String open(String matterId, String name, String keeperId, String userId) {
        String id = UUID.nameUUIDFromBytes(("matter " + matterId).getBytes(StandardCharsets.UTF_8)).toString();
        if (jdbc.sql("select count(*) from dossier where id = :id").param("id", id).query(Integer.class).single() == 0) {
            create(id, name, keeperId, userId);
        }
        return id;
    }

    /**
     * Lets a party in behind the wall of a subject; twice is once. Which roles see what stands in {@code access_rule}.
     *
     * @param part as what it is let in
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void letIn(String dossierId, String subject, String partyId, WorksAs part, String userId) {
        admission.lock(dossierId);
        if (admission.letIn(dossierId, subject, partyId, part.name())) {
            audit.did(userId, "LET_IN", "dossier", dossierId, subject + " " + partyId);
        }
    }

    /** Ends what {@link #letIn} began; a party that is not inside stays outside. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void letOut(String dossierId, String subject, String partyId, WorksAs part, String userId) {
        admission.lock(dossierId);
        admission.letOut(dossierId, subject, partyId, part.name());
        audit.did(userId, "LET_OUT", "dossier", dossierId, subject + " " + partyId);
    }

    private void create(String id, String name, String keeperId, String userId) {
        try {
            jdbc.sql("""
                            insert into dossier (id, reference, employer_id, person_id, matter_name, opened_at)
                            values (:id, :reference, :keeper, null, :name, :now)""")
                    .param("id", id)
                    .param("reference", DossierNumbers.next(jdbc, clock))
                    .param("keeper", keeperId)
                    .param("name", name)
                    .param("now", SqlTime.toSql(clock.instant()))
                    .update();
            words.opened(id);
            audit.did(userId, "OPEN", "dossier", id, null);
        } catch (DuplicateKeyException e) {
            // Opened by another node in between; both databases only undo the statement, the transaction goes on.
        }
    }
}
