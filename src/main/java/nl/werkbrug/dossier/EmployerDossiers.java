package nl.werkbrug.dossier;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.shared.SqlTime;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The dossiers that are about an employer itself and have no employee: one for each. */
@Component
public class EmployerDossiers {

    /** The wall behind which everything in such a dossier stands. */
    public static final String SUBJECT = "EMPLOYER";

    private final JdbcClient jdbc;
    private final Admission admission;
    private final DossierWords words;
    private final AuditTrail audit;
    private final Clock clock;

    EmployerDossiers(JdbcClient jdbc, Admission admission, DossierWords words, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.admission = admission;
        this.words = words;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Finds or opens it, with the employer and its loket let in; asking twice is asking once. The caller has checked who asks.
     *
     * @param userId who opens it, for the audit trail
     * @return the id of the dossier
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String open(String employerId, String loketPartyId, String userId) {
        String id = id(employerId);
        if (!exists(id)) {
            create(id, employerId, userId);
        }
        admission.lock(id);
        letIn(id, employerId, Admission.EMPLOYER, userId);
        letIn(id, loketPartyId, Admission.LOKET, userId);
        return id;
    }

    /**
     * The same with the employer alone, for a subject that is nobody else's; asking twice is asking once. The caller has checked
     * who asks.
     *
     * @param userId who opens it; null for a process
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String openAlone(String employerId, String subject, String userId) {
        String id = id(employerId);
        if (!exists(id)) {
            create(id, employerId, userId);
        }
        admission.lock(id);
        letIn(id, subject, employerId, Admission.EMPLOYER, userId);
        return id;
    }

    private void letIn(String id, String partyId, String part, String userId) {
        letIn(id, SUBJECT, partyId, part, userId);
    }

    private void letIn(String id, String subject, String partyId, String part, String userId) {
        if (admission.letIn(id, subject, partyId, part)) {
            audit.did(userId, "LET_IN", "dossier", id, subject + " " + partyId);
        }
    }

    private boolean exists(String id) {
        return jdbc.sql("select count(*) from dossier where id = :id").param("id", id).query(Integer.class).single() > 0;
    }

    private void create(String id, String employerId, String userId) {
        try {
            jdbc.sql("""
                            insert into dossier (id, reference, employer_id, person_id, opened_at)
                            values (:id, :reference, :employer, null, :now)""")
                    .param("id", id)
                    .param("reference", DossierNumbers.next(jdbc, clock))
                    .param("employer", employerId)
                    .param("now", SqlTime.toSql(clock.instant()))
                    .update();
            words.opened(id);
            audit.did(userId, "OPEN", "dossier", id, null);
        } catch (DuplicateKeyException e) {
            // Opened by another node in between; both databases only undo the statement, the transaction goes on.
        }
    }

    /** A null does not make a row unique, so the id must. */
    private static String id(String employerId) {
        return UUID.nameUUIDFromBytes(("employer " + employerId).getBytes(StandardCharsets.UTF_8)).toString();
    }
}
