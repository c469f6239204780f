package nl.werkbrug.wagesubsidy.objection.web;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.objection.Objection;
import nl.werkbrug.objection.Objection.Outcome;
import nl.werkbrug.objection.ObjectionProposals;
import nl.werkbrug.objection.ObjectionTable;
import nl.werkbrug.objection.ObjectionViews;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.wagesubsidy.ApplicationRefused;
import nl.werkbrug.wagesubsidy.objection.Remedy;
import nl.werkbrug.wagesubsidy.objection.SubsidyProposals;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** The loket proposes how an objection about loonkostensubsidie is decided. */
@Component
class DecideObjectionTask implements TaskHandler {

    private final ObjectionTable objections;
    private final ObjectionProposals proposals;
    private final SubsidyProposals subsidies;
    private final ObjectionViews views;
    private final DutchFormats formats;

    DecideObjectionTask(
            ObjectionTable objections, ObjectionProposals proposals, SubsidyProposals subsidies, ObjectionViews views,
            DutchFormats formats) {
        this.objections = objections;
        this.proposals = proposals;
        this.subsidies = subsidies;
        this.views = views;
        this.formats = formats;
    }

    @Override
    public Set<String> formIds() {
        return Set.of(SubsidyProposals.DECIDE_FORM);
    }

    @Override
    public FormPage.Above above(InboxTask task) {
        return new FormPage.Above("objection/about", views.of(objections.get(task.businessKey())));
    }

    @Override
    public Map<String, Object> variables(InboxTask task) {
        return proposals.variables(objections.get(task.businessKey()));
    }

    @Override
    public Preview preview(InboxTask task, Answers answers, Viewer viewer) {
        return proposals.warned(objections.get(task.businessKey()), answers, Preview.NOTHING);
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        Objection it = objections.get(task.businessKey());
        Optional<TaskResult> refused = proposals.refusal(it, answers, viewer);
        if (refused.isPresent()) {
            return refused.get();
        }
        Outcome outcome = ObjectionProposals.outcome(answers);
        Remedy remedy = outcome == Outcome.FOUNDED ? RemedyAnswers.of(answers) : null;
        try {
            subsidies.propose(it, outcome, proposals.opening(it, answers) + "\n" + reasoning(outcome, remedy, answers), remedy, viewer);
            return TaskResult.Done.said("wagesubsidy.decide-objection.proposed-the-team-lead", outcome);
        } catch (ApplicationRefused wrong) {
            return TaskResult.Refused.in(wrong.question(), wrong.inDutch());
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
