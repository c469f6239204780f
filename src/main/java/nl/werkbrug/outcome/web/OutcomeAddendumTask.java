package nl.werkbrug.outcome.web;

import java.util.Optional;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.FirstSigner;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.outcome.Addendum;
import nl.werkbrug.outcome.OutcomeAddenda;
import nl.werkbrug.outcome.OutcomeHistory;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** A party signs a change of a contract, and not who proposed it. The business key is that of the signature. */
@Component
class OutcomeAddendumTask implements TaskHandler {

    private static final String AGREED = "agreed";

    private final OutcomeAddenda addenda;
    private final OutcomeHistory history;

    OutcomeAddendumTask(OutcomeAddenda addenda, OutcomeHistory history) {
        this.addenda = addenda;
        this.history = history;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("outcome-addendum-agree");
    }

    @Override
    public FormPage.Above above(InboxTask task) {
        OutcomeHistory.Change it = history.one(addendum(task));
        return new FormPage.Above("outcome/addendum", task.worksAs() == WorksAs.INVESTOR ? it.forInvestors(Set.of(task.partyId())) : it);
    }

    @Override
    public Optional<FirstSigner> firstSigner(InboxTask task) {
        return Optional.of(new FirstSigner(addendum(task).madeBy(), FirstSigner.Did.PROPOSED_TO_PARTIES));
    }

    @Override
    public Preview preview(InboxTask task, Answers answers, Viewer viewer) {
        return mayNot(task, answers, viewer).map(why -> Preview.mistake(AGREED, why)).orElse(Preview.NOTHING);
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        Optional<String> why = mayNot(task, answers, viewer);
        if (why.isPresent()) {
            return TaskResult.Refused.in(AGREED, why.get());
        }
        boolean agreed = OutcomeForms.yes(answers, AGREED);
        if (!agreed) {
            addenda.refuse(task.businessKey(), answers.text("because").orElseThrow(), viewer);
            return TaskResult.Done.routed("outcome.result.addendum-not-agreed", OutcomeForms.routing(AGREED, false));
        }
        boolean last = addenda.sign(task.businessKey(), viewer);
        return TaskResult.Done.routed(
                last ? "outcome.note.addendum-agreed" : "outcome.result.addendum-signed", OutcomeForms.routing(AGREED, true));
    }

    /** Saying no is always possible, but not for who proposed it. */
    private Optional<String> mayNot(InboxTask task, Answers answers, Viewer viewer) {
        return addenda.mayNotSign(addendum(task), OutcomeForms.yes(answers, AGREED), viewer);
    }

    private Addendum addendum(InboxTask task) {
        return addenda.about(task.businessKey());
    }
}
