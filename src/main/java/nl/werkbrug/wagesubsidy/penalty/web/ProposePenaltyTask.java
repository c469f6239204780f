package nl.werkbrug.wagesubsidy.penalty.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagesubsidy.penalty.Penalty;
import nl.werkbrug.wagesubsidy.penalty.PenaltyWork;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** The loket proposes what the penalty is; the figures follow from the law and cannot be typed. */
@Component
class ProposePenaltyTask implements TaskHandler {

    private final PenaltyWork work;
    private final PenaltyViews views;
    private final DutchFormats formats;

    ProposePenaltyTask(PenaltyWork work, PenaltyViews views, DutchFormats formats) {
        this.work = work;
        this.views = views;
        this.formats = formats;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("penalty-propose");
    }

    @Override
    public FormPage.Above above(InboxTask task) {
        return new FormPage.Above("wagesubsidy/penalty", views.of(task.businessKey()));
    }

    /** The facts in sentences, to be completed or changed. */
    @Override
    public Map<String, ?> prefill(InboxTask task) {
        Penalty it = views.of(task.businessKey()).penalty();
        String decided = it.decidedOn() == null
                ? "Wij hebben nog niet beslist."
                : "Wij beslisten op " + formats.date(it.decidedOn()) + ".";
        return Map.of("reasoning", "Wij moesten uiterlijk op " + formats.date(it.dueOn()) + " beslissen. Dat is niet gelukt. Op "
                + formats.date(it.noticedOn()) + " kregen wij uw ingebrekestelling. " + decided);
    }

    @Override
    public Preview preview(InboxTask task, Answers answers, Viewer viewer) {
        PenaltyViews.View view = views.of(task.businessKey());
        Penalty.NotOwed notOwed = notOwed(answers);
        return notOwed == null
                ? new Preview(List.of(new Preview.Line(
                        Words.of("wagesubsidy.propose-penalty.penalty"), Words.notation().money(view.total()), "artikel 4:17 en 4:18 Awb",
                                true)), List.of(), List.of())
                : new Preview(List.of(
                        new Preview.Line(Words.of("wagesubsidy.propose-penalty.penalty"), "geen", notOwed.source(), true)),
                                List.of(), List.of());
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        work.propose(task.businessKey(), notOwed(answers), answers.text("reasoning").orElseThrow(), viewer);
        return TaskResult.Done.said("wagesubsidy.propose-penalty.the-decision-on-the");
    }

    private static Penalty.NotOwed notOwed(Answers answers) {
        String outcome = answers.text("outcome").orElseThrow();
        return outcome.equals("OWED") ? null : Penalty.NotOwed.valueOf(outcome);
    }
}
