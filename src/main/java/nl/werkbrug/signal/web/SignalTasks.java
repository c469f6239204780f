package nl.werkbrug.signal.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.Option;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.party.Party;
import nl.werkbrug.shared.Words;
import nl.werkbrug.signal.Signal;
import nl.werkbrug.signal.SignalDesks;
import nl.werkbrug.signal.SignalFollow;
import nl.werkbrug.signal.SignalWords;
import nl.werkbrug.signal.SignalWork;
import nl.werkbrug.signal.store.SignalTable;
import nl.werkbrug.web.FormPage;
import org.springframework.stereotype.Component;

/** The tasks of a signal: answer it, take it over, decide who has it, look why it is late, and give the last answer. */
@Component
class SignalTasks implements TaskHandler {

    private static final List<String> TEXTS = List.of("answer", "note", "conflict", "reason", "text");

    private final SignalWork work;
    private final SignalTable table;
    private final SignalDesks desks;
    private final SignalFollow follow;

    SignalTasks(SignalWork work, SignalTable table, SignalDesks desks, SignalFollow follow) {
        this.work = work;
        this.table = table;
        this.desks = desks;
        this.follow = follow;
    }

    /**
     * What is read first.
     *
     * @param note what the one who offers it wrote; empty when it is offered to nobody
     */
    record Shown(SignalFollow.Followed it, String note) {}

    @Override
    public Set<String> formIds() {
        return Set.of("signal-answer", "signal-take-over", "signal-settle", "signal-delay", "signal-final");
    }

    @Override
    public FormPage.Above above(InboxTask task) {
        Signal it = table.get(task.businessKey());
        return new FormPage.Above("signal/above", new Shown(follow.of(it), table.note(it.id())));
    }

    @Override
    public Map<String, List<Option>> options(InboxTask task) {
        if (!task.formId().equals("signal-answer")) {
            return Map.of();
        }
        return Map.of("receivers", desks.receivers(table.get(task.businessKey())).stream()
                .map(it -> new Option(it.id(), it.name())).toList());
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        Optional<TaskResult> refused = TEXTS.stream().flatMap(key -> bsn(key, answers)).findFirst();
        if (refused.isPresent()) {
            return refused.get();
        }
        String id = task.businessKey();
        return switch (task.formId()) {
            case "signal-answer" -> answer(id, answers, viewer);
            case "signal-take-over" -> takeOver(id, answers, viewer);
            case "signal-settle" -> TaskResult.Done.routed("signal.kept.done-settled",
                    work.settle(id, answers.text("who").orElseThrow().equals("RECEIVER"), text("reason", answers), viewer));
            case "signal-delay" -> {
                work.tellDelay(id, text("text", answers), viewer);
                yield TaskResult.Done.said("signal.kept.done-delay");
            }
            default -> {
                work.finalAnswer(id, text("answer", answers), viewer);
                yield TaskResult.Done.said("signal.kept.done-final");
            }
        };
    }

    private TaskResult answer(String id, Answers answers, Viewer viewer) {
        String decision = answers.text("decision").orElseThrow();
        Map<String, Object> routing = new HashMap<>(Map.of("decision", decision));
        switch (decision) {
            case "TRANSFER":
                Optional<Party> to = desks.receivers(table.get(id)).stream()
                        .filter(it -> it.id().equals(answers.text("receiver").orElse(""))).findFirst();
                if (to.isEmpty()) {
                    return TaskResult.Refused.in("receiver", Words.of("signal.work.no-receiver"));
                }
                if (!answers.ticked("mayRead")) {
                    return TaskResult.Refused.in("mayRead", Words.of("signal.work.may-read"));
                }
                routing.putAll(work.offer(id, to.get(), text("note", answers), viewer));
                return TaskResult.Done.routed("signal.kept.done-offered", routing);
            case "CONFLICT":
                work.conflict(id, text("conflict", answers), viewer);
                return TaskResult.Done.routed("signal.kept.done-conflict", routing);
            default:
                work.answer(id, text("answer", answers), viewer);
                return TaskResult.Done.routed("signal.kept.done-answered", routing);
        }
    }

    private TaskResult takeOver(String id, Answers answers, Viewer viewer) {
        Map<String, Object> routing = new HashMap<>(Map.of("taken", answers.text("taken").orElseThrow()));
        if (routing.get("taken").equals("YES")) {
            routing.putAll(work.takeOver(id, viewer));
            return TaskResult.Done.routed("signal.kept.done-taken", routing);
        }
        work.refuse(id, text("reason", answers), viewer);
        return TaskResult.Done.routed("signal.kept.done-not-taken", routing);
    }

    private static Stream<TaskResult> bsn(String key, Answers answers) {
        return answers.text(key).flatMap(SignalWords::problem).map(why -> (TaskResult) TaskResult.Refused.in(key, why)).stream();
    }

    private static String text(String key, Answers answers) {
        return answers.text(key).orElseThrow().strip();
    }
}
