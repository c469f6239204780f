package nl.werkbrug.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The employee's consents. They open and close the wall around a subject at once; what must stop or start because of
 * that is decided by who listens to {@link ConsentGiven} and {@link ConsentWithdrawn}, in the same transaction.
 */
@Component
public class Consents {

    private static final String GIVE = """
            insert into consent (id, dossier_id, subject, party_id, part, given_on, recorded_by, recorded_at)
            values (:id, :dossier, :subject, :party, :part, :on, :by, :now)""";
    private static final String WITHDRAW = """
            update consent set withdrawn_by = :by, withdrawn_at = :now
             where id = :id and withdrawn_at is null""";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ConsentReader reader;
    private final ConsentRules rules;
    private final ConsentRecord record;

    Consents(JdbcClient jdbc, Clock clock, ConsentReader reader, ConsentRules rules, ConsentRecord record) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.reader = reader;
        this.rules = rules;
        this.record = record;
    }

    /**
     * Records that the employee lets a party in to a subject. A consent that lasts already is returned as it is.
     *
     * @param part LOKET or COACH
     * @param givenOn the day of the employee's signature, not in the future
     * @throws NotVisible when the viewer does not act for the employer's payroll, or the party does no such work
     * @throws IllegalArgumentException when the day lies in the future
     */
    @Transactional
    public Consent give(
            String dossierId, String subject, String partyId, WorksAs part, LocalDate givenOn, Viewer viewer) {
        rules.checkGiving(dossierId, subject, partyId, part, givenOn, viewer);
        rules.lock(dossierId);
        return reader.current(dossierId, subject).stream()
                .filter(consent -> consent.partyId().equals(partyId) && consent.part() == part)
                .findFirst()
                .orElseGet(() -> create(dossierId, subject, partyId, part, givenOn, viewer));
    }

    /**
     * Puts the party out at once. Withdrawing twice is withdrawing once.
     *
     * @throws NotVisible when the viewer does not act for the employer's payroll
     */
    @Transactional
    public void withdraw(String consentId, Viewer viewer) {
        Consent consent = reader.one(consentId).orElseThrow(() -> new NotVisible("consent", consentId));
        rules.checkRecorder(consent.dossierId(), consent.subject(), viewer);
        rules.lock(consent.dossierId());
        int withdrawn = jdbc.sql(WITHDRAW)
                .param("by", viewer.userId())
                .param("now", SqlTime.toSql(clock.instant()))
                .param("id", consentId)
                .update();
        if (withdrawn == 1) {
            record.withdrawn(consent, viewer);
        }
    }

    /** Ends all consents of a dossier that closes: a later garnishment needs a consent of its own. */
    @Transactional
    public void endAll(String dossierId, String subject) {
        for (Consent consent : reader.current(dossierId, subject)) {
            jdbc.sql(WITHDRAW)
                    .param("by", null)
                    .param("now", SqlTime.toSql(clock.instant()))
                    .param("id", consent.id())
                    .update();
            record.ended(consent);
        }
    }

    /** The consents that last. */
    @Transactional(readOnly = true)
    public List<Consent> current(String dossierId, String subject) {
        return reader.current(dossierId, subject);
    }

    /** All consents there ever were, the last recorded first. */
    @Transactional(readOnly = true)
    public List<Consent> history(String dossierId, String subject) {
        return reader.history(dossierId, subject);
    }

    /** Who works on these subjects, which the viewer sees, without a consent to look along. */
    @Transactional(readOnly = true)
    public List<AtWork> atWork(String dossierId, List<String> subjects, Viewer viewer) {
        return reader.atWork(dossierId, subjects, viewer);
    }

    /** Whether the viewer may record consents for the subject. */
    @Transactional(readOnly = true)
    public boolean mayRecord(String dossierId, String subject, Viewer viewer) {
        return rules.mayRecord(dossierId, subject, viewer);
    }

    /** Whether an employee can let a loket or coach in to the subject at all. */
    @Transactional(readOnly = true)
    public boolean shareable(String subject) {
        return reader.shareable(subject);
    }

    /** The parties that a consent for the subject may be given to. */
    @Transactional(readOnly = true)
    public List<ConsentCandidate> candidates(String subject) {
        return reader.candidates(subject);
    }

    private Consent create(
            String dossierId, String subject, String partyId, WorksAs part, LocalDate givenOn, Viewer viewer) {
        String id = UUID.randomUUID().toString();
        jdbc.sql(GIVE)
                .param("id", id)
                .param("dossier", dossierId)
                .param("subject", subject)
                .param("party", partyId)
                .param("part", part.name())
                .param("on", givenOn)
                .param("by", viewer.userId())
                .param("now", SqlTime.toSql(clock.instant()))
                .update();
        Consent consent = reader.one(id).orElseThrow();
        record.given(consent, viewer);
        return consent;
    }
}
