package nl.werkbrug.candidates.web;

import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.candidates.Proposal;
import nl.werkbrug.candidates.CandidateProposals;
import nl.werkbrug.candidates.store.PlaceTable;
import nl.werkbrug.candidates.store.ProposalTable;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.web.FormPage;
import org.springframework.stereotype.Component;

/** Who proposed answers a question of the employer, or says what to do after silence. */
@Component
class ProposalFollowUpTask implements TaskHandler {

    private static final String AGAIN = "again";

    private final ProposalTable table;
    private final PlaceTable places;
    private final CandidateProposals proposals;

    ProposalFollowUpTask(ProposalTable table, PlaceTable places, CandidateProposals proposals) {
        this.table = table;
        this.places = places;
        this.proposals = proposals;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("place-follow-up");
    }

    @Override
    public FormPage.Above above(InboxTask task) {
        Proposal it = table.get(task.businessKey());
        return new FormPage.Above(
                "candidates/proposal", new ProposalAnswerTask.About(Shown.of(it, false), places.get(it.placeId())));
    }

    @Override
    public Map<String, Object> variables(InboxTask task) {
        return Map.of("asked", table.get(task.businessKey()).state() == Proposal.State.ASKED);
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        String id = task.businessKey();
        String again = answers.text(AGAIN).orElseThrow();
        Map<String, Object> routing = Map.of(AGAIN, again);
        if (again.equals("YES")) {
            proposals.again(id, answers.text("reply").map(String::strip).orElse(null), viewer);
            return TaskResult.Done.routed("candidates.follow-up.again", routing);
        }
        proposals.withdrawn(id, "FOLLOW_UP", viewer);
        return TaskResult.Done.routed("candidates.follow-up.withdrawn", routing);
    }
}
