package nl.werkbrug.wagesubsidy.objection.web;

import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.wagesubsidy.ApplicationRefused;
import nl.werkbrug.wagesubsidy.objection.CommitteeAdvice;
import nl.werkbrug.wagesubsidy.objection.Objection;
import nl.werkbrug.wagesubsidy.objection.Objection.Outcome;
import nl.werkbrug.wagesubsidy.objection.ObjectionDecisions;
import nl.werkbrug.wagesubsidy.objection.ObjectionHandling;
import nl.werkbrug.wagesubsidy.objection.ObjectionTable;
import nl.werkbrug.wagesubsidy.objection.Remedy;
import nl.werkbrug.web.FormPage;
import org.springframework.stereotype.Component;

/** The loket hears the employer and proposes how the objection is decided. */
@Component
class DecideObjectionTask implements TaskHandler {

    private static final String HEAR = "objection-hear";
    private static final Map<String, String> WAIVED = Map.of(
            "INADMISSIBLE", "het bezwaar is duidelijk te laat of niet compleet.",
            "UNFOUNDED", "het bezwaar is duidelijk niet terecht.",
            "DECLINED", "de werkgever wil niet worden gehoord.",
            "GRANTED", "de werkgever krijgt helemaal gelijk.");
    private static final String OWN_WORK = "U stelde het besluit voor waar dit bezwaar over gaat, of u tekende het. Een collega moet"
            + " over het bezwaar beslissen (artikel 10:3 lid 3 Awb). Geef de taak aan een collega.";

    private final ObjectionTable objections;
    private final ObjectionHandling handling;
    private final ObjectionDecisions decisions;
    private final ObjectionViews views;
    private final AdviceAnswers advices;
    private final CommitteeAdvice committee;
    private final DutchFormats formats;

    DecideObjectionTask(
            ObjectionTable objections,
            ObjectionHandling handling,
            ObjectionDecisions decisions,
            ObjectionViews views,
            AdviceAnswers advices,
            CommitteeAdvice committee,
            DutchFormats formats) {
        this.objections = objections;
        this.handling = handling;
        this.decisions = decisions;
        this.views = views;
        this.advices = advices;
        this.committee = committee;
        this.formats = formats;
    }

    @Override
    public Set<String> formIds() {
        return Set.of(HEAR, "objection-decide");
    }

    @Override
    public FormPage.Above above(InboxTask task) {
        return new FormPage.Above("wagesubsidy/objection", views.of(objections.get(task.businessKey())));
    }

    @Override
    public Map<String, Object> variables(InboxTask task) {
        return task.formId().equals(HEAR)
                ? Map.of("committee", objections.get(task.businessKey()).committeeOn() != null)
                : Map.of("advice", advices.there(task.businessKey()));
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        return task.formId().equals(HEAR) ? heard(task, answers, viewer) : proposed(task.businessKey(), answers, viewer);
    }

    private TaskResult heard(InboxTask task, Answers answers, Viewer viewer) {
        String objectionId = task.businessKey();
        if (!advices.record(task, answers, viewer)) {
            return TaskResult.Refused.in("advicePaper", "Voeg het advies van de commissie toe als PDF.");
        }
        if (answers.text("hearing").orElseThrow().equals("HELD")) {
            handling.heard(objectionId, answers.date("heardOn").orElseThrow(), answers.text("report").orElseThrow(), viewer);
            return TaskResult.Done.with("De werkgever is gehoord.");
        }
        handling.heard(objectionId, null, WAIVED.get(answers.text("waived").orElseThrow()), viewer);
        return TaskResult.Done.with("De werkgever wordt niet gehoord.");
    }

    private TaskResult proposed(String objectionId, Answers answers, Viewer viewer) {
        Outcome outcome = Outcome.valueOf(answers.text("outcome").orElseThrow());
        Objection it = objections.get(objectionId);
        if (outcome != Outcome.INADMISSIBLE && Boolean.FALSE.equals(it.intake().excused())) {
            return TaskResult.Refused.in("outcome", "Bij de beoordeling staat dat het bezwaar te laat is en dat de werkgever daar iets"
                    + " aan kon doen. Dan is het niet-ontvankelijk.");
        }
        if (advices.there(objectionId) && answers.text("follows").isEmpty()) {
            return TaskResult.Refused.in("follows", "De commissie gaf advies. Zeg of u dat volgt (artikel 7:13 lid 7 Awb).");
        }
        committee.departs(objectionId, AdviceAnswers.departing(answers));
        Remedy remedy = outcome == Outcome.FOUNDED ? RemedyAnswers.of(answers) : null;
        try {
            String letter = views.inWords(it) + advices.inWords(objectionId, answers) + "\n" + reasoning(outcome, remedy, answers);
            return decisions.propose(objectionId, outcome, letter, remedy, viewer)
                    ? TaskResult.Done.with("Voorgesteld: " + outcome.label() + ". De teamleider tekent.")
                    : TaskResult.Refused.in("outcome", OWN_WORK);
        } catch (ApplicationRefused refused) {
            return TaskResult.Refused.in(refused.question(), refused.inDutch());
        }
    }

    /** What stands in the letter. */
    private String reasoning(Outcome outcome, Remedy remedy, Answers answers) {
        String why = "Uw bezwaar is " + outcome.label() + ". " + answers.text("reasoning").orElseThrow();
        return remedy == null
                ? why
                : why + "\n\nDit komt in de plaats van het besluit, vanaf " + formats.date(remedy.countsFrom()) + ": "
                        + RemedyAnswers.inWords(remedy, answers);
    }
}
