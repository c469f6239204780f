package nl.werkbrug.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Right;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.deadline.DeadlineResult;
import nl.werkbrug.deadline.ExplanationStep;
import nl.werkbrug.deadline.LegalAndOwn;
import nl.werkbrug.deadline.MunicipalDeadlines;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads running deadlines for people: only of dossiers and subjects to which they are let in. */
@Component
public class DeadlineReader {

    private final JdbcClient jdbc;
    private final DeadlineStore store;
    private final CourseStore courses;
    private final MunicipalDeadlines municipal;

    DeadlineReader(JdbcClient jdbc, DeadlineStore store, CourseStore courses, MunicipalDeadlines municipal) {
        this.jdbc = jdbc;
        this.store = store;
        this.courses = courses;
        this.municipal = municipal;
    }

    /** @throws NotVisible when there is no such deadline for this viewer */
    @Transactional(readOnly = true)
    public RunningDeadline find(String id, Viewer viewer) {
        return jdbc.sql(DeadlineRows.SELECT + " where d.id = :id and " + Visibility.seesWith("d", Right.PROGRESS))
                .param("id", id)
                .param("viewer", viewer.userId())
                .query(DeadlineRows::deadline)
                .optional()
                .orElseThrow(() -> new NotVisible("deadline", id));
    }

    /** The explanation of a deadline that the viewer found. */
    @Transactional(readOnly = true)
    public List<ExplanationStep> steps(RunningDeadline deadline) {
        return store.steps(deadline.id());
    }

    /** What the municipality that must act promised itself beside the legal date; empty when nothing, or nothing shorter. */
    @Transactional(readOnly = true)
    public Optional<DeadlineResult> ownOfMunicipality(RunningDeadline it) {
        if (it.holder() == null || !OwnTerms.fits(it.owner())) {
            return Optional.empty();
        }
        LegalAndOwn both = municipal.compute(
                it.origin().termCode(), courses.of(it.id(), it.dates().start()), it.holder().partyId());
        return both.ownIsTooLong() ? Optional.empty() : both.own();
    }

    /** What runs for a task; empty when no clock does, or not for this viewer. */
    @Transactional(readOnly = true)
    public Optional<RunningDeadline> ofTask(String taskId, Viewer viewer) {
        return jdbc.sql(DeadlineRows.SELECT + " where d.task_id = :task and d.state in ('OPEN', 'SUSPENDED') and "
                        + Visibility.sees("d") + " order by d.ends_on, d.id limit 1")
                .param("task", taskId)
                .param("viewer", viewer.userId())
                .query(DeadlineRows::deadline)
                .optional();
    }

    /** What runs in a dossier, first to end first. */
    @Transactional(readOnly = true)
    public List<RunningDeadline> ofDossier(String dossierId, Viewer viewer) {
        return jdbc.sql(DeadlineRows.SELECT + " where d.dossier_id = :dossier and d.state in ('OPEN', 'SUSPENDED') and "
                        + Visibility.seesWith("d", Right.PROGRESS) + " order by d.ends_on, d.id")
                .param("dossier", dossierId)
                .param("viewer", viewer.userId())
                .query(DeadlineRows::deadline)
                .list();
    }

    /** What municipalities had to decide in these dossiers before today and did not, first to end first; asked of no dossier, too. */
    @Transactional(readOnly = true)
    List<RunningDeadline> undecided(Set<String> dossierIds, LocalDate today, Viewer viewer) {
        return jdbc.sql(DeadlineRows.SELECT + " where d.dossier_id in (:dossiers) and d.state = 'OPEN' and d.owner = 'MUNICIPALITY'"
                        + " and d.ends_on < :today and " + Visibility.seesWith("d", Right.PROGRESS) + " order by d.ends_on, d.id")
                .param("dossiers", dossierIds.isEmpty() ? Set.of("") : dossierIds)
                .param("today", today)
                .param("viewer", viewer.userId())
                .query(DeadlineRows::deadline)
                .list();
    }

    /** The same of one party about one subject, for mails to those of that party who work on it. */
    @Transactional(readOnly = true)
    List<RunningDeadline> undecidedBy(String partyId, String dossierId, String subject, LocalDate today) {
        return jdbc.sql(DeadlineRows.SELECT + " where d.dossier_id = :dossier and d.subject = :subject and d.party_id = :party and d.state = 'OPEN'"
                        + " and d.owner = 'MUNICIPALITY' and d.ends_on < :today order by d.ends_on, d.id")
                .param("dossier", dossierId)
                .param("subject", subject)
                .param("party", partyId)
                .param("today", today)
                .query(DeadlineRows::deadline)
                .list();
    }
}
