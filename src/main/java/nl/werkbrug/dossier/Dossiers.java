package nl.werkbrug.dossier;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.shared.SqlTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The dossiers: one for each person at each employer. */
@Component
public class Dossiers {

    private static final String FIND = "select id from dossier where employer_id = :employer and person_id = :person";
    private static final String CREATE = """
            insert into dossier (id, reference, employer_id, person_id, opened_at)
            values (:id, :reference, :employer, :person, :now)""";
    private static final String MAY_OPEN = """
            select count(*) from membership m
              join access_rule r on r.role_code = m.role_code and r.subject = :subject
             where m.user_id = :viewer and m.party_id = :employer""";
    private static final String MAY_ACT =
            "select count(*) from dossier_party t where t.dossier_id = :dossier and t.subject = :subject and ";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final DossierReader reader;
    private final Admission admission;
    private final DossierWords words;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    Dossiers(
            JdbcClient jdbc,
            Clock clock,
            DossierReader reader,
            Admission admission,
            DossierWords words,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.reader = reader;
        this.admission = admission;
        this.words = words;
        this.audit = audit;
        this.events = events;
    }

    /**
     * Finds or opens the dossier of a person at an employer and lets the employer in for the subject. Asking twice is
     * asking once; a closed dossier is opened again.
     *
     * @throws NotVisible when the viewer does not work on this subject for the employer
     */
    @Transactional
    public DossierView open(String employerId, String personId, String subject, Viewer viewer) {
        requireWork(employerId, subject, viewer);
        String id = find(employerId, personId).orElseGet(() -> create(employerId, personId, viewer));
        admission.lock(id);
        reopen(id, viewer);
        if (admission.letIn(id, subject, employerId, Admission.EMPLOYER)) {
            audit.did(viewer.userId(), "LET_IN", "dossier", id, subject + " " + employerId);
        }
        return visible(id, viewer);
    }

    /**
     * The dossier as the viewer may see it, without what was only opened by some rights.
     *
     * @throws NotVisible when nothing in it is for this viewer
     */
    @Transactional(readOnly = true)
    public DossierView visible(String id, Viewer viewer) {
        return reader.one(id, viewer).filter(it -> !it.byRight()).map(DossierView::whole).orElseThrow(() -> new NotVisible("dossier", id));
    }

    /**
     * The dossier with the subjects too of which the viewer follows no more than the progress. Whoever reads on asks for each
     * part by the right that it needs.
     *
     * @throws NotVisible when nothing in it is for this viewer
     */
    @Transactional(readOnly = true)
    public DossierView followed(String id, Viewer viewer) {
        return reader.one(id, viewer).orElseThrow(() -> new NotVisible("dossier", id));
    }

    /**
     * The dossiers the viewer may see, newest first.
     *
     * @param text beginnings of words that must all occur in the number, the names of employee and employer, the KvK number
     *     or the municipality; may be empty
     * @param page from 1
     */
    @Transactional(readOnly = true)
    public DossierPage list(Viewer viewer, String text, int page, int size) {
        return reader.page(viewer, text, Math.max(page, 1), size);
    }

    /** Those about an employee that the viewer may see, newest first; {@code page} is from 1. */
    @Transactional(readOnly = true)
    public DossierPage ofEmployees(Viewer viewer, int page, int size) {
        return reader.page(viewer, true, Math.max(page, 1), size);
    }

    /** The same by the name of the employer; of somebody with thousands of them the newest first. */
    @Transactional(readOnly = true)
    public DossierPage ofEmployeesByEmployer(Viewer viewer, int page, int size) {
        return reader.byEmployer(viewer, Math.max(page, 1), size);
    }

    /** How many about an employee the viewer sees at each of these employers, by its id. */
    @Transactional(readOnly = true)
    public Map<String, Integer> countAt(Collection<String> employerIds, Viewer viewer) {
        return reader.countAt(employerIds, viewer);
    }

    /** The newest of an employer itself or of a matter that the viewer may see. */
    @Transactional(readOnly = true)
    public DossierPage withoutEmployee(Viewer viewer, int most) {
        return reader.page(viewer, false, 1, most);
    }

    /** Ends the dossier; what happened in it stays visible. Closing twice is closing once, and one {@link DossierClosed}. */
    @Transactional
    public void close(String dossierId) {
        int closed = jdbc.sql("update dossier set closed_at = :now where id = :id and closed_at is null")
                .param("now", SqlTime.toSql(clock.instant()))
                .param("id", dossierId)
                .update();
        if (closed == 1) {
            audit.did(null, "CLOSE", "dossier", dossierId, null);
            events.publishEvent(new DossierClosed(dossierId));
        }
    }

    /** Whether the dossier was not closed; makes whoever closes it wait for the end of this transaction. */
    @Transactional
    public boolean holdOpen(String dossierId) {
        admission.lock(dossierId);
        return jdbc.sql("select count(*) from dossier where id = :id and closed_at is null")
                        .param("id", dossierId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /**
     * Refuses a viewer who has no right to act in the dossier for the subject as the given party.
     *
     * @throws NotVisible when refused
     */
    @Transactional(readOnly = true)
    public void mayAct(String dossierId, String subject, Viewer viewer, WorksAs worksAs) {
        if (!acts(dossierId, subject, viewer, worksAs)) {
            throw new NotVisible("dossier", dossierId);
        }
    }

    /** Whether {@link #mayAct} would let the viewer through, for pages that show or hide a button. */
    @Transactional(readOnly = true)
    public boolean acts(String dossierId, String subject, Viewer viewer, WorksAs worksAs) {
        return jdbc.sql(MAY_ACT + Visibility.actsAs("t", worksAs))
                        .param("dossier", dossierId)
                        .param("subject", subject)
                        .param("viewer", viewer.userId())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void requireWork(String employerId, String subject, Viewer viewer) {
        int roles = jdbc.sql(MAY_OPEN)
                .param("subject", subject)
                .param("viewer", viewer.userId())
                .param("employer", employerId)
                .query(Integer.class)
                .single();
        if (roles == 0) {
            throw new NotVisible("employer", employerId);
        }
    }

    private Optional<String> find(String employerId, String personId) {
        return jdbc.sql(FIND)
                .param("employer", employerId)
                .param("person", personId)
                .query(String.class)
                .optional();
    }

    private String create(String employerId, String personId, Viewer viewer) {
        // Derived, so that two nodes meet at the primary key, where MariaDB does not deadlock.
        String id = UUID.nameUUIDFromBytes((employerId + personId).getBytes(StandardCharsets.UTF_8)).toString();
        try {
            jdbc.sql(CREATE)
                    .param("id", id)
                    .param("reference", DossierNumbers.next(jdbc, clock))
                    .param("employer", employerId)
                    .param("person", personId)
                    .param("now", SqlTime.toSql(clock.instant()))
                    .update();
        } catch (DuplicateKeyException e) {
            // Somebody else, perhaps on another node, opened it in between; theirs is the dossier.
            return find(employerId, personId).orElseThrow(() -> e);
        }
        words.opened(id);
        audit.did(viewer.userId(), "OPEN", "dossier", id, null);
        return id;
    }

    private void reopen(String id, Viewer viewer) {
        int reopened = jdbc.sql("update dossier set closed_at = null where id = :id and closed_at is not null")
                .param("id", id)
                .update();
        if (reopened == 1) {
            audit.did(viewer.userId(), "REOPEN", "dossier", id, null);
        }
    }
}
