package nl.werkbrug.objection;

import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.objection.Objection.Outcome;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** What every proposal of a decision on an objection keeps to, and the words with which its letter begins. */
@Component
public class ObjectionProposals {

    private final ObjectionDecisions decisions;
    private final ObjectionViews views;
    private final CommitteeAdvice advices;
    private final DutchFormats formats;

    ObjectionProposals(ObjectionDecisions decisions, ObjectionViews views, CommitteeAdvice advices, DutchFormats formats) {
        this.decisions = decisions;
        this.views = views;
        this.advices = advices;
        this.formats = formats;
    }

    /** What the form of a proposal must know. */
    public Map<String, Object> variables(Objection it) {
        return Map.of("advice", advices.of(it.id()).isPresent());
    }

    public static Outcome outcome(Answers answers) {
        return Outcome.valueOf(answers.text("outcome").orElseThrow());
    }

    /** Why it cannot be proposed so by this viewer; empty when it can. */
    public Optional<TaskResult> refusal(Objection it, Answers answers, Viewer viewer) {
        Optional<String> late = decisions.refusal(it, outcome(answers));
        if (late.isPresent()) {
            return Optional.of(TaskResult.Refused.in("outcome", late.get()));
        }
        if (advices.of(it.id()).isPresent() && answers.text("follows").isEmpty()) {
            return Optional.of(TaskResult.Refused.in("follows", Words.of("objection.follows")));
        }
        return decisions.mayDecide(it, viewer) ? Optional.empty()
                : Optional.of(TaskResult.Refused.in("outcome", Words.of(ObjectionDecisions.OWN_WORK)));
    }

    /**
     * What is shown before it is sent, with a warning where an objection that came in time, or late with a reason that counts, and says
     * why, would be called inadmissible all the same: that needs another ground, which nobody here can know.
     */
    public Preview warned(Objection it, Answers answers, Preview shown) {
        boolean inOrder = !Boolean.FALSE.equals(it.intake().excused()) && it.intake().grounds() != null;
        return inOrder && outcome(answers) == Outcome.INADMISSIBLE ? shown.warned(Words.of("objection.in-order")) : shown;
    }

    /** What the objection was about, how who objected was heard and what a committee advised; keeps whether that is followed. */
    public String opening(Objection it, Answers answers) {
        String departing = answers.text("follows").filter("no"::equals).flatMap(no -> answers.text("departing")).orElse(null);
        advices.departs(it.id(), departing);
        return opening(it, departing);
    }

    private String opening(Objection it, String departing) {
        return views.inWords(it) + advices.of(it.id()).map(advice -> inWords(advice, departing)).orElse("");
    }

    /** What somebody wrote after the opening of a letter proposed before; empty when that opening reads otherwise now. */
    public Optional<String> afterOpening(Objection it, String letter) {
        String opening = opening(it, advices.of(it.id()).map(Advice::departing).orElse(null));
        return letter != null && letter.startsWith(opening + "\n") ? Optional.of(letter.substring(opening.length() + 1)) : Optional.empty();
    }

    private String inWords(Advice it, String departing) {
        String advised = "\nDe commissie gaf op " + formats.date(it.on()) + " dit advies: " + it.text() + "\n";
        return advised + (departing == null
                ? "Wij volgen dat advies. Het gaat met deze brief mee."
                : "Wij wijken af van dat advies. De reden is: " + departing
                        + "\nHet advies gaat met deze brief mee (artikel 7:13 lid 7 Awb).");
    }
}
