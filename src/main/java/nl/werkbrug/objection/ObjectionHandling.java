package nl.werkbrug.objection;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.RunningDeadlines;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens to an objection before it is decided: assessed, completed, heard. */
@Service
public class ObjectionHandling {

    private final ObjectionTable objections;
    private final AllContested contested;
    private final RunningDeadlines running;
    private final ObjectionPost post;
    private final ObjectionByPost byPost;
    private final ObjectionPaper paper;
    private final DutchFormats formats;

    ObjectionHandling(
            ObjectionTable objections, AllContested contested, RunningDeadlines running, ObjectionPost post, ObjectionByPost byPost,
            ObjectionPaper paper, DutchFormats formats) {
        this.objections = objections;
        this.contested = contested;
        this.running = running;
        this.post = post;
        this.byPost = byPost;
        this.paper = paper;
        this.formats = formats;
    }

    /** Keeps what the caseworker found; a committee moves the day by which is decided. */
    @Transactional
    public void assessed(String objectionId, Assessment found, Viewer viewer) {
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
        if (found.asks() && about.byPost()) {
            Objection it = objections.get(objectionId);
            byPost.send(it, about, PostedLetter.Kind.SUPPLEMENT, paper.supplement(it, about), null, Words.in(Language.DUTCH, "objection.kept.supplement"));
        }
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

    /** The employer told what was missing. */
    @Transactional
    public void completed(String objectionId, String grounds, String lateReason, Viewer viewer) {
        Objection it = objections.lock(objectionId);
        objections.told(objectionId, grounds, lateReason);
        post.did(contested.of(it), viewer, Words.in(Language.DUTCH, "objection.kept.completed"));
    }

    /**
     * The employer was heard, or need not be.
     *
     * @param on null when the employer was not heard
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
