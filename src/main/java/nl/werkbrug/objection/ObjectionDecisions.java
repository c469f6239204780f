package nl.werkbrug.objection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.RunningDeadlines;
import nl.werkbrug.agenda.TakenDecisions;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.document.ObjectionDecision;
import nl.werkbrug.objection.Objection.Outcome;
import nl.werkbrug.objection.Objection.State;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How an objection ends: decided, or withdrawn by who made it. */
@Service
public class ObjectionDecisions {

    /** Who had a hand in a decision does not decide on an objection to it. */
    public static final String OWN_WORK = "objection.own-work";

    private static final String WITHDRAWN = "ObjectionWithdrawn";
    private static final String TOO_LATE = "objection.too-late";
    private static final String REPLACED = "objection.replaced";

    private final ObjectionTable objections;
    private final AllContested contested;
    private final UpheldBeside upheld;
    private final CommitteeAdvice advices;
    private final RunningDeadlines running;
    private final TakenDecisions taken;
    private final ObjectionPost post;
    private final ObjectionByPost byPost;
    private final ObjectionPaper paper;
    private final Workflow workflow;
    private final AuditTrail audit;
    private final Clock clock;

    ObjectionDecisions(
            ObjectionTable objections, AllContested contested, UpheldBeside upheld, CommitteeAdvice advices, RunningDeadlines running, TakenDecisions taken,
            ObjectionPost post, ObjectionByPost byPost, ObjectionPaper paper, Workflow workflow, AuditTrail audit, Clock clock) {
        this.objections = objections;
        this.contested = contested;
        this.upheld = upheld;
        this.advices = advices;
        this.running = running;
        this.taken = taken;
        this.post = post;
        this.byPost = byPost;
        this.paper = paper;
        this.workflow = workflow;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the viewer had no hand in the decision that is objected to (article 10:3 lid 3 Awb). */
    public boolean mayDecide(Objection it, Viewer viewer) {
        return !contested.of(it).madeBy(viewer.userId());
    }

    /** Why it cannot be decided so, in Dutch; empty when it can. */
    public Optional<String> refusal(Objection it, Outcome outcome) {
        if (outcome == Outcome.INADMISSIBLE) {
            return Optional.empty();
        }
        return Boolean.FALSE.equals(it.intake().excused()) ? Optional.of(Words.of(TOO_LATE))
                : outcome == Outcome.FOUNDED && replaced(it) ? Optional.of(Words.of(REPLACED)) : Optional.empty();
    }

    /**
     * Why it cannot be signed any more, in the language of the page: another one to the same decision was upheld. Nobody signs one beside it until
     * this transaction ends.
     */
    @Transactional
    public Optional<String> overtaken(Objection it) {
        Contested about = contested.of(it);
        contested.maker(about).lock(about);
        return it.outcome() == Outcome.FOUNDED && replaced(it) ? Optional.of(Words.of(REPLACED)) : Optional.empty();
    }

    /** Whether another objection to the same decision was upheld, so that the decision was replaced. */
    public boolean replaced(Objection it) {
        return upheld.instead(it).isPresent();
    }

    /**
     * The line in a letter that says what holds when this decision on an objection changes nothing.
     *
     * @param stands what it says when the contested decision stands
     */
    public String holds(String decisionId, String stands) {
        return holds(decisionId, stands, ObjectionDecision.REPLACED);
    }

    /** The same in other words. */
    public String holds(String decisionId, String stands, String replaced) {
        return objections.ofDecision(decisionId).filter(this::replaced).isPresent() ? replaced : stands;
    }

    /** The id of the decision that came instead, because another objection to the same decision was upheld; signed is enough. */
    public Optional<String> instead(Objection it) {
        return upheld.instead(it).map(Objection::decisionId);
    }

    /** Keeps how it is proposed to decide. Whoever decides on what it is about wrote the proposal itself. */
    @Transactional
    public void proposed(Objection it, Outcome outcome, Viewer viewer) {
        objections.proposed(it.id(), outcome);
        audit.did(viewer.userId(), "PROPOSE", "objection", it.id(), outcome.name());
    }

    /** The decision was signed and made known: the clock stops, and whoever made the contested decision hears of it. */
    @Transactional
    public void finish(String objectionId) {
        Objection it = objections.lock(objectionId);
        if (!objections.over(objectionId, State.DECIDED)) {
            return;
        }
        Contested about = contested.of(it);
        LocalDate on = contested.get(it.decisionId()).madeKnownOn();
        taken.taken(it.clockId(), on == null ? DutchTime.today(clock) : on);
        post.happened(about, "objection-decided:" + it.id(), Words.in(Language.DUTCH, "objection.kept.decided",
                it.outcome().label()), null);
        advices.sendAlong(it, about);
        contested.maker(about).decided(it);
    }

    /**
     * Who objected withdraws it (article 6:21 Awb). Who gets letters by post gets one about this too: another may have done it.
     *
     * @return false when it was decided or withdrawn already
     */
    @Transactional
    public boolean withdraw(String objectionId, Viewer viewer) {
        Objection it = objections.lock(objectionId);
        if (contested.find(it.decisionId()).filter(Contested::signed).isPresent() || !objections.over(objectionId, State.WITHDRAWN)) {
            return false;
        }
        workflow.send(WITHDRAWN, objectionId, Map.of());
        audit.did(viewer.userId(), "WITHDRAW", "objection", objectionId, null);
        Contested about = contested.of(it);
        post.did(about, viewer, Words.in(Language.DUTCH, "objection.kept.withdrawn"));
        if (about.byPost()) {
            byPost.send(
                    it, about, ObjectionLetter.WITHDRAWN, paper.withdrawal(it, about, contested.through(it, viewer)), null,
                    Words.in(Language.DUTCH, "objection.kept.withdrawal"));
        }
        contested.maker(about).withdrawn(it);
        return true;
    }

    /**
     * What it is about is over: nothing is left to decide on for who asked. Anybody else who objected is still owed a decision (article 7:10 Awb).
     *
     * @return false when it still runs
     */
    @Transactional
    public boolean dropped(Objection it) {
        if (it.sender().isOther()) {
            return it.state() != State.RECEIVED;
        }
        if (objections.over(it.id(), State.WITHDRAWN)) {
            workflow.send(WITHDRAWN, it.id(), Map.of());
            running.closed(it.id());
        }
        return true;
    }

    /** The clocks of a withdrawn objection stop. */
    @Transactional
    public void withdrawn(String objectionId) {
        running.closed(objectionId);
    }
}
