package nl.werkbrug.objection;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes objections in: keeps them, starts their clock and confirms that they came. */
@Service
public class ObjectionIntake {

    /** The one model in which every objection is handled and decided. */
    static final String PROCESS = "objection-handling";

    private final ObjectionTable objections;
    private final ObjectionPaper paper;
    private final ObjectionPost post;
    private final ObjectionByPost byPost;
    private final AllContested contested;
    private final UpheldBeside upheld;
    private final RunningDeadlines running;
    private final Workflow workflow;
    private final AuditTrail audit;
    private final DutchFormats formats;

    ObjectionIntake(
            ObjectionTable objections, ObjectionPaper paper, ObjectionPost post, ObjectionByPost byPost, AllContested contested, UpheldBeside upheld, RunningDeadlines running, Workflow workflow,
            AuditTrail audit, DutchFormats formats) {
        this.objections = objections;
        this.paper = paper;
        this.post = post;
        this.byPost = byPost;
        this.contested = contested;
        this.upheld = upheld;
        this.running = running;
        this.workflow = workflow;
        this.audit = audit;
        this.formats = formats;
    }

    /** Whether one can object to it: it was made known, is no decision on an objection, and was not replaced because of one. */
    public boolean open(Contested decision) {
        return decision.contestable() && !upheld.isReplaced(decision.id());
    }

    /** The same for somebody, of whom no objection to it runs or was decided. */
    public boolean possible(Contested decision, Sender sender) {
        String key = sender.key(decision.id());
        return open(decision) && objections.against(decision.id()).stream()
                .noneMatch(it -> it.state() != Objection.State.WITHDRAWN && it.sender().key(decision.id()).equals(key));
    }

    /**
     * Keeps an objection of somebody who may, and has its process started.
     *
     * @return false when one cannot object to it, or an objection of the same runs already or was decided
     */
    @Transactional
    public boolean file(NewObjection it, Viewer viewer) {
        Optional<Objection> kept = keep(it, viewer);
        kept.ifPresent(objection -> contested.maker(contested.of(objection)).received(objection, variables(objection))
                .ifPresent(parties -> start(objection, parties)));
        return kept.isPresent();
    }

    private void start(Objection it, Map<String, Object> parties) {
        Map<String, Object> all = new HashMap<>(parties);
        all.putAll(variables(it));
        workflow.start(PROCESS, it.id(), all);
    }

    /** What the process of an objection needs beside dossier, subject, parties and item. */
    public Map<String, Object> variables(Objection it) {
        Contested about = contested.of(it);
        return Map.of("decideForm", about.decideForm(), "byPost", about.byPost());
    }

    /** The same for a process that goes on with it by itself; empty instead of false. */
    @Transactional
    public Optional<Objection> keep(NewObjection it, Viewer viewer) {
        Contested decision = contested.get(it.contestedId());
        contested.maker(decision).lock(decision);
        if (!possible(decision, it.sender())) {
            return Optional.empty();
        }
        Objection objection = new Objection(
                UUID.randomUUID().toString(), decision.aboutId(), decision.id(), UUID.randomUUID().toString(), Objection.State.RECEIVED,
                it.sender(), new Objection.Intake(it.byPost(), it.postedOn(), it.receivedOn(), it.grounds(), it.lateReason(), null),
                new Objection.Wanted(false, false, null), null, null, null, null);
        Contested about = contested.of(objection);
        String paperId = it.paper() == null ? null : post.keepUpload(
                about, it.paper(), Words.in(Language.DUTCH, "objection.kept.upload", about.item()), viewer);
        objections.insert(objection, viewer.userId(), paperId);
        audit.did(viewer.userId(), "OBJECT", "decision", decision.id(), null);
        post.did(about, viewer, Words.in(Language.DUTCH, "objection.kept.received",
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
        String document = byPost.send(
                it, decision, ObjectionLetter.RECEIPT, paper.confirmation(objections.get(objectionId), decision), "objection-confirmed:" + it.id(),
                Words.in(Language.DUTCH, "objection.kept.confirmed", formats.dateWithDay(decideBy)));
        objections.confirmed(it.id(), document);
        post.mailEmployer(decision, "objection:" + it.id(), "objection-received", List.of(document));
    }
}
