package nl.werkbrug.objection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.DecisionClocks;
import nl.werkbrug.agenda.RunningDeadlines;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens to an objection before it is decided: assessed, completed, heard. */
@Service
public class ObjectionHandling {

    private static final String COMPLETED = "ObjectionCompleted";

    private final ObjectionTable objections;
    private final AllContested contested;
    private final ObjectionTerms terms;
    private final RunningDeadlines running;
    private final DecisionClocks clocks;
    private final ObjectionPost post;
    private final ObjectionByPost byPost;
    private final ObjectionPaper paper;
    private final Workflow workflow;
    private final AuditTrail audit;
    private final DutchFormats formats;
    private final Clock clock;

    ObjectionHandling(
            ObjectionTable objections, AllContested contested, ObjectionTerms terms, RunningDeadlines running, DecisionClocks clocks,
            ObjectionPost post, ObjectionByPost byPost, ObjectionPaper paper, Workflow workflow, AuditTrail audit, DutchFormats formats, Clock clock) {
        this.objections = objections;
        this.contested = contested;
        this.terms = terms;
        this.running = running;
        this.clocks = clocks;
        this.post = post;
        this.byPost = byPost;
        this.paper = paper;
        this.workflow = workflow;
        this.audit = audit;
        this.formats = formats;
        this.clock = clock;
    }

    /**
     * Keeps what the caseworker found; a committee moves the day by which is decided. Asking for reasons stops the time to decide
     * (article 7:10 lid 2 and 6:6 Awb), by letter once that is in the post; asking why it is late does not. A question that nobody
     * answered in time is over.
     */
    @Transactional
    public void assessed(String objectionId, Assessment found, Viewer viewer) {
        if (objections.lock(objectionId).asked()) {
            // A process of an older model comes here without having said that the time to answer is over.
            lapsed(objectionId, terms.completeOver(objectionId));
        }
        Objection before = objections.lock(objectionId);
        Contested about = contested.of(before);
        LocalDate completeBy = found.asks() ? found.completeBy() : before.wanted().completeBy();
        objections.assessed(
                objectionId, found.excused(), new Objection.Wanted(found.asksGrounds(), found.asksReason(), completeBy),
                found.committeeOn());
        if (!Objects.equals(before.committeeOn(), found.committeeOn())) {
            committee(about, objectionId, found.committeeOn(), viewer);
        }
        if (found.asks()) {
            post.did(about, viewer, Words.in(Language.DUTCH, "objection.kept.completing", formats.date(completeBy)));
        }
        if (found.asksGrounds() && !about.byPost()) {
            standStill(objections.get(objectionId), about, DutchTime.today(clock), viewer);
        }
        if (found.asks() && about.byPost()) {
            Objection it = objections.get(objectionId);
            boolean still = stopsTheClock(it, about) && clocks.canStandStill(objectionId, ObjectionTerms.DECIDE, DutchTime.today(clock));
            String document = byPost.send(
                    it, about, ObjectionLetter.SUPPLEMENT, paper.supplement(it, about, still), null,
                    Words.in(Language.DUTCH, "objection.kept.supplement"));
            post.mailEmployer(about, "objection-supplement:" + document, "objection-supplement", List.of(document), completeBy);
        }
    }

    /** Reasons are asked, and later than the time to decide begins: what must be there before the last day to object takes nothing of it. */
    private boolean stopsTheClock(Objection it, Contested about) {
        return it.wanted().grounds() && it.wanted().completeBy().isAfter(terms.lastDay(about.madeKnownOn()).end());
    }

    private void standStill(Objection it, Contested about, LocalDate askedOn, Viewer viewer) {
        if (stopsTheClock(it, about)) {
            clocks.standStill(it.id(), ObjectionTerms.DECIDE, Words.in(Language.DUTCH, "objection.kept.asked-completion"), viewer, askedOn);
        }
    }

    /** The letter that asks to complete it is in the post: only then was it asked, and from the day after that the time to decide stands still. */
    @Transactional
    public void askedByLetter(String objectionId, LocalDate postedOn, Viewer viewer) {
        Objection it = objections.lock(objectionId);
        standStill(it, contested.of(it), postedOn, viewer);
    }

    /** That letter did not get in the post before the last day that it names: nothing was asked. */
    @Transactional
    public void unposted(String objectionId) {
        Objection it = objections.lock(objectionId);
        objections.assessed(objectionId, it.intake().excused(), new Objection.Wanted(false, false, null), it.committeeOn());
        post.happened(contested.of(it), "objection-unposted:" + objectionId + ":" + it.wanted().completeBy(),
                Words.in(Language.DUTCH, "objection.kept.unposted"), null);
    }

    private void committee(Contested about, String objectionId, LocalDate on, Viewer viewer) {
        String sentence = on == null
                ? Words.in(Language.DUTCH, "objection.kept.no-committee")
                : Words.in(Language.DUTCH, "objection.kept.committee", formats.date(on));
        post.did(about, viewer, sentence);
        running.recompute(objectionId, sentence, viewer.displayName());
        String once = "objection-committee:" + objectionId + ":" + on;
        if (on == null) {
            post.mailEmployer(about, once, "objection-no-committee", List.of());
        } else {
            post.mailEmployer(about, once, "objection-committee", List.of(), on);
        }
    }

    /**
     * Who objected told what was missing: the time to decide runs again.
     *
     * @param on the day on which that came; it counts
     */
    @Transactional
    public void completed(String objectionId, String grounds, String lateReason, LocalDate on, Viewer viewer) {
        Objection it = objections.lock(objectionId);
        objections.told(objectionId, grounds, lateReason);
        post.did(contested.of(it), viewer, Words.in(Language.DUTCH, "objection.kept.completed"));
        clocks.runAgain(objectionId, ObjectionTerms.DECIDE, on);
    }

    /**
     * The same by who objected for the employee and was asked by letter, today; the caller found that to be so.
     *
     * @return false when nothing is asked any more
     */
    @Transactional
    public boolean completedHere(String objectionId, String grounds, String lateReason, Viewer viewer) {
        if (!objections.lock(objectionId).asked() || workflow.send(COMPLETED, objectionId, Map.of()) == 0) {
            return false;
        }
        completed(objectionId, grounds, lateReason, DutchTime.today(clock), viewer);
        audit.did(viewer.userId(), "COMPLETE", "objection", objectionId, null);
        return true;
    }

    /** The time to complete it has passed: the time to decide runs again. */
    @Transactional
    public void lapsed(String objectionId, LocalDate on) {
        Objection it = objections.lock(objectionId);
        objections.told(objectionId, null, null);
        clocks.runAgain(objectionId, ObjectionTerms.DECIDE, on);
        post.happened(contested.of(it), "objection-lapsed:" + objectionId + ":" + on, Words.in(Language.DUTCH, "objection.kept.lapsed"), null);
    }

    /**
     * Who objected was heard, or need not be.
     *
     * @param on null when who objected was not heard
     * @param note what was said, or why it was not needed (article 7:3 Awb)
     */
    @Transactional
    public void heard(String objectionId, LocalDate on, String note, Viewer viewer) {
        Objection it = objections.lock(objectionId);
        objections.heard(objectionId, on == null ? "WAIVED" : "HELD", on, note);
        post.did(contested.of(it), viewer,
                on == null ? Words.in(Language.DUTCH, "objection.kept.not-heard-because", note)
                        : Words.in(Language.DUTCH, "objection.kept.heard-on", formats.date(on)));
    }
}
