package nl.werkbrug.objection;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.RunningDeadlines;
import nl.werkbrug.shared.DutchFormats;
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
            post.did(about, viewer, "Het bezwaar kan worden aangevuld tot en met " + formats.date(completeBy) + ".");
        }
        if (found.asks() && about.byPost()) {
            Objection it = objections.get(objectionId);
            byPost.send(it, about, PostedLetter.Kind.SUPPLEMENT, paper.supplement(it, about), null, "Brief met de vraag om het bezwaar aan te vullen.");
        }
    }

    private void committee(Contested about, String objectionId, LocalDate on, Viewer viewer) {
        String sentence = on == null
                ? "Er komt geen commissie over het bezwaar."
                : "Er komt een commissie over het bezwaar. De indiener hoorde dat op " + formats.date(on) + ".";
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
        post.did(contested.of(it), viewer, "Het bezwaar is aangevuld.");
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
                on == null ? "De indiener wordt niet gehoord over het bezwaar. Reden: " + note
                        : "De indiener is op " + formats.date(on) + " gehoord over het bezwaar.");
    }
}
