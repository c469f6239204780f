package nl.werkbrug.objection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.agenda.NewDeadline;
import nl.werkbrug.agenda.RunningDeadlines;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes objections in: keeps them, starts their clock and confirms that they came. */
@Service
public class ObjectionIntake {

    private final ObjectionTable objections;
    private final ObjectionPaper paper;
    private final ObjectionPost post;
    private final AllContested contested;
    private final RunningDeadlines running;
    private final AuditTrail audit;
    private final DutchFormats formats;

    ObjectionIntake(
            ObjectionTable objections, ObjectionPaper paper, ObjectionPost post, AllContested contested, RunningDeadlines running,
            AuditTrail audit, DutchFormats formats) {
        this.objections = objections;
        this.paper = paper;
        this.post = post;
        this.contested = contested;
        this.running = running;
        this.audit = audit;
        this.formats = formats;
    }

    /** Whether one can object to it: it was made known, is no decision on an objection, and none to it runs or was decided. */
    public boolean possible(Contested decision) {
        return decision.contestable() && objections.running(decision.id()).isEmpty() && !objections.decided(decision.id());
    }

    /**
     * Keeps an objection of somebody who may, and has its process started.
     *
     * @return false when one cannot object to it, or an objection to it runs already or was decided
     */
    @Transactional
    public boolean file(NewObjection it, Viewer viewer) {
        Optional<Objection> kept = keep(it, viewer);
        kept.ifPresent(objection -> contested.maker(contested.of(objection)).received(objection));
        return kept.isPresent();
    }

    /** The same for a process that goes on with it by itself; empty instead of false. */
    @Transactional
    public Optional<Objection> keep(NewObjection it, Viewer viewer) {
        Contested decision = contested.get(it.contestedId());
        contested.maker(decision).lock(decision);
        if (!possible(decision)) {
            return Optional.empty();
        }
        String paperId = it.paper() == null ? null : post.keepUpload(decision, it.paper(),
                Words.in(Language.DUTCH, "document.kept.upload.objection"), viewer);
        Objection objection = new Objection(
                UUID.randomUUID().toString(), decision.aboutId(), decision.id(), UUID.randomUUID().toString(), Objection.State.RECEIVED,
                new Objection.Intake(it.byPost(), it.postedOn(), it.receivedOn(), it.grounds(), it.lateReason(), null),
                new Objection.Wanted(false, false, null), null, null, null, null);
        objections.insert(objection, viewer.userId(), paperId);
        audit.did(viewer.userId(), "OBJECT", "decision", decision.id(), null);
        post.did(decision, viewer, Words.in(Language.DUTCH, "objection.kept.received",
                formats.date(it.receivedOn()), decision.title(), formats.date(decision.madeKnownOn())));
        return Optional.of(objection);
    }

    /** Starts the clock of the decision and confirms the receipt (article 6:14 Awb). A second call does nothing. */
    @Transactional
    public void confirm(String objectionId) {
        Objection it = objections.lock(objectionId);
        if (it.clockId() != null) {
            return;
        }
        Contested decision = contested.of(it);
        NewDeadline clock = new NewDeadline(
                decision.dossierId(), decision.subject(), ObjectionTerms.DECIDE, it.id(), null, null,
                new NewDeadline.Holder(decision.loketId(), WorksAs.LOKET));
        LocalDate decideBy = running.open(clock).orElseThrow();
        objections.clock(it.id(), clock.id(), decideBy);
        String document = paper.confirmation(objections.get(objectionId), decision);
        objections.confirmed(it.id(), document);
        post.mailEmployer(decision, "objection:" + it.id(), "objection-received", List.of(document));
        post.happened(decision, "objection-confirmed:" + it.id(),
                Words.in(Language.DUTCH, "objection.kept.confirmed", formats.dateWithDay(decideBy)), document);
    }
}
