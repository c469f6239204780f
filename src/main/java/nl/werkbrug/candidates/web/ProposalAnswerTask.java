package nl.werkbrug.candidates.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.candidates.DeclineReason;
import nl.werkbrug.candidates.Place;
import nl.werkbrug.candidates.ProposalAnswers;
import nl.werkbrug.candidates.store.PlaceTable;
import nl.werkbrug.candidates.store.ProposalTable;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.Option;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.workflow.NextStep;
import org.springframework.stereotype.Component;

/** The employer answers to a proposal. */
@Component
class ProposalAnswerTask implements TaskHandler {

    private static final String ANSWER = "answer";
    /** The answer of the model that leads to a question; a task that was there before keeps the words of its own model. */
    private static final Set<String> A_QUESTION =
            Set.of("Wat is uw antwoord? ik heb eerst een vraag over het werk", "Wat antwoordt de werkgever? vraag");

    private final ProposalTable proposals;
    private final PlaceTable places;
    private final ProposalAnswers answering;

    ProposalAnswerTask(ProposalTable proposals, PlaceTable places, ProposalAnswers answering) {
        this.proposals = proposals;
        this.places = places;
        this.answering = answering;
    }

    /** What the employer reads first. */
    record About(Shown shown, Place place) {}

    @Override
    public Set<String> formIds() {
        return Set.of("place-answer");
    }

    @Override
    public FormPage.Above above(InboxTask task) {
        return new FormPage.Above("candidates/proposal", new About(Shown.of(proposals.get(task.businessKey()), true), place(task)));
    }

    /** With open hiring nothing follows on a question. */
    @Override
    public boolean mayFollow(InboxTask task, NextStep step) {
        return step.when().stream().noneMatch(A_QUESTION::contains) || !place(task).content().openHiring();
    }

    /** With open hiring there is no question, and no reason but those of the place. */
    @Override
    public Map<String, List<Option>> options(InboxTask task) {
        boolean openHiring = place(task).content().openHiring();
        List<Option> all = new ArrayList<>(List.of(new Option("ACCEPT", Words.of("candidates.answer.accept"))));
        if (!openHiring) {
            all.add(new Option("ASK", Words.of("candidates.answer.ask")));
        }
        all.add(new Option("DECLINE", Words.of("candidates.answer.decline")));
        return Map.of("answers", all, "reasons",
                DeclineReason.of(openHiring).stream().map(it -> new Option(it.name(), it.label())).toList());
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        String id = task.businessKey();
        String answer = answers.text(ANSWER).orElseThrow();
        Map<String, Object> routing = Map.of(ANSWER, answer);
        return switch (answer) {
            case "ACCEPT" -> answering.accept(id, viewer)
                    .<TaskResult>map(hire -> TaskResult.Done.routed("candidates.answer.accepted", routing))
                    .orElseGet(() -> TaskResult.Refused.in(ANSWER, Words.of("candidates.answer.given-away")));
            case "ASK" -> answering.ask(id, answers.text("question").orElseThrow().strip(), viewer)
                    ? TaskResult.Done.routed("candidates.answer.asked", routing)
                    : TaskResult.Refused.in(ANSWER, Words.of("candidates.answer.no-questions"));
            default -> declined(id, answers, routing, viewer);
        };
    }

    private TaskResult declined(String id, Answers answers, Map<String, Object> routing, Viewer viewer) {
        DeclineReason reason = DeclineReason.valueOf(answers.text("reason").orElseThrow());
        Place place = answering.decline(id, reason, viewer);
        if (reason != DeclineReason.PLACE_GONE) {
            return TaskResult.Done.routed("candidates.answer.declined", routing, reason);
        }
        return place.open()
                ? TaskResult.Done.routed("candidates.answer.one-less", routing, place.left())
                : TaskResult.Done.routed("candidates.answer.gone", routing);
    }

    private Place place(InboxTask task) {
        return places.get(proposals.get(task.businessKey()).placeId());
    }
}
