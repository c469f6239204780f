package nl.werkbrug.signal.web;

import java.time.Clock;
import java.time.LocalDate;
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
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.signal.Signal;
import nl.werkbrug.signal.SignalComplaints;
import nl.werkbrug.signal.SignalDesks;
import nl.werkbrug.signal.SignalFollow;
import nl.werkbrug.signal.SignalKind;
import nl.werkbrug.signal.SignalLastWord;
import nl.werkbrug.signal.SignalLetter;
import nl.werkbrug.signal.SignalPost;
import nl.werkbrug.signal.SignalWords;
import nl.werkbrug.signal.SignalWork;
import nl.werkbrug.signal.store.SignalTable;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** The tasks of a signal: answer it, take it over, decide who has it, look why it is late, and give the last answer. */
@Component
class SignalTasks implements TaskHandler {

    private static final String ANSWER = "signal-answer";
    private static final String SETTLE = "signal-settle";
    private static final List<String> TEXTS = List.of("answer", "note", "conflict", "reason", "text", "organisation", "spokenTo");
    /** The question of each form under which a mistake about the person stands. */
    private static final Map<String, String> FIRST = Map.of(
            ANSWER, "decision", "signal-take-over", "taken", SETTLE, "who", "signal-delay", "text", "signal-final", "answer");

    private final SignalWork work;
    private final SignalTable table;
    private final SignalDesks desks;
    private final SignalFollow follow;
    private final SignalComplaints complaints;
    private final SignalPost post;
    private final SignalLastWord lastWord;
    private final Clock clock;

    SignalTasks(
            SignalWork work, SignalTable table, SignalDesks desks, SignalFollow follow, SignalComplaints complaints, SignalPost post,
            SignalLastWord lastWord, Clock clock) {
        this.lastWord = lastWord;
        this.clock = clock;
        this.work = work;
        this.table = table;
        this.desks = desks;
        this.follow = follow;
        this.complaints = complaints;
        this.post = post;
    }

    /**
     * What is read first.
     *
     * @param note what the one who offers it wrote; empty when it is offered to nobody
     */
    record Shown(SignalFollow.Followed it, String note) {}

    @Override
    public Set<String> formIds() {
        return FIRST.keySet();
    }

    @Override
    public FormPage.Above above(InboxTask task) {
        Signal it = table.get(task.businessKey());
        return new FormPage.Above("signal/above", new Shown(follow.of(it), table.note(it.id())));
    }

    @Override
    public Map<String, List<Option>> options(InboxTask task) {
        if (task.formId().equals(SETTLE)) {
            return Map.of("parties", parties(table.get(task.businessKey())));
        }
        if (!task.formId().equals(ANSWER)) {
            return Map.of();
        }
        Signal it = table.get(task.businessKey());
        return Map.of(
                "decisions", SignalChoice.of(it).map(choice -> new Option(choice.name(), choice.words(it.kind()))).toList(),
                "receivers", desks.receivers(it).stream().map(party -> new Option(party.id(), party.name())).toList());
    }

    /** Who has it and who was asked, by name; once it was decided it is no longer known who that was. */
    private List<Option> parties(Signal it) {
        return it.offered() == null
                ? List.of(new Option("SENDER", Words.of("signal.settle.then.sender")), new Option("RECEIVER", Words.of("signal.settle.then.receiver")))
                : List.of(
                        new Option("SENDER", Words.of("signal.settle.sender", desks.nameOf(it.holder()))),
                        new Option("RECEIVER", Words.of("signal.settle.receiver", desks.nameOf(it.offered()))));
    }

    @Override
    public Map<String, Object> variables(InboxTask task) {
        return task.formId().equals(ANSWER)
                ? Map.of("complaint", table.get(task.businessKey()).kind() == SignalKind.COMPLAINT ? "YES" : "NO") : Map.of();
    }

    @Override
    public Preview preview(InboxTask task, Answers answers, Viewer viewer) {
        return task.formId().equals("signal-final") && lastWord.sameAgain(task.businessKey(), viewer)
                ? Preview.NOTHING.warned(Words.of("signal.work.same-again")) : Preview.NOTHING;
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        Optional<TaskResult> refused = TEXTS.stream().flatMap(key -> bsn(key, answers)).findFirst();
        if (refused.isPresent()) {
            return refused.get();
        }
        String id = task.businessKey();
        if (complaints.involved(id, viewer)) {
            return TaskResult.Refused.in(FIRST.get(task.formId()), Words.of("signal.work.involved"));
        }
        return switch (task.formId()) {
            case ANSWER -> answer(table.get(id), answers, viewer);
            case "signal-take-over" -> takeOver(id, answers, viewer);
            case SETTLE -> TaskResult.Done.routed("signal.kept.done-settled",
                    work.settle(id, answers.text("who").orElseThrow().equals("RECEIVER"), text("reason", answers), viewer));
            case "signal-delay" -> delay(id, answers, viewer);
            default -> lastAnswer(id, answers, viewer);
        };
    }

    private TaskResult lastAnswer(String id, Answers answers, Viewer viewer) {
        if (lastWord.colleagueMust(id, viewer)) {
            return TaskResult.Refused.in("answer", Words.of("signal.work.answered-before"));
        }
        work.finalAnswer(id, text("answer", answers), viewer);
        return TaskResult.Done.said(table.get(id).reporter().byPost() ? "signal.kept.done-letter" : "signal.kept.done-final");
    }

    private TaskResult delay(String id, Answers answers, Viewer viewer) {
        LocalDate newDay = answers.date("newDay").orElseThrow();
        if (!newDay.isAfter(DutchTime.today(clock))) {
            return TaskResult.Refused.in("newDay", Words.of("signal.work.new-day"));
        }
        LocalDate last = desks.lastNewDay();
        if (newDay.isAfter(last)) {
            return TaskResult.Refused.in("newDay", Words.of("signal.work.new-day-late", last));
        }
        work.tellDelay(id, text("text", answers), newDay, viewer);
        return TaskResult.Done.said("signal.kept.done-delay", newDay);
    }

    private TaskResult answer(Signal it, Answers answers, Viewer viewer) {
        SignalChoice choice = SignalChoice.valueOf(answers.text("decision").orElseThrow());
        if (choice.moves() && post.waits(it.id(), SignalLetter.RECEIPT)) {
            return TaskResult.Refused.in("decision", Words.of("signal.work.receipt-first"));
        }
        Map<String, Object> routing = new HashMap<>(Map.of("decision", choice.name()));
        return switch (choice) {
            case TRANSFER -> transfer(it, routing, answers, viewer);
            case INVOLVED -> stepAside(it, routing, viewer);
            case CONFLICT -> {
                work.conflict(it.id(), text("conflict", answers), viewer);
                yield TaskResult.Done.routed("signal.kept.done-conflict", routing);
            }
            default -> answerIt(it, choice, routing, answers, viewer);
        };
    }

    private TaskResult answerIt(Signal it, SignalChoice choice, Map<String, Object> routing, Answers answers, Viewer viewer) {
        if (it.kind() == SignalKind.COMPLAINT && !answers.ticked("notInvolved")) {
            return TaskResult.Refused.in("notInvolved", Words.of("signal.work.not-involved"));
        }
        if (choice == SignalChoice.PASS_ON) {
            if (!answers.ticked("mayRead")) {
                return TaskResult.Refused.in("mayRead", Words.of("signal.work.may-read"));
            }
            work.passOn(it.id(), Words.in(Language.DUTCH, "signal.kept.passed-on", text("organisation", answers), text("spokenTo", answers)),
                    text("answer", answers), viewer);
        } else {
            work.answer(it.id(), text("answer", answers), viewer);
        }
        return TaskResult.Done.routed(it.reporter().byPost() ? "signal.kept.done-letter" : "signal.kept.done-answered", routing);
    }

    private TaskResult transfer(Signal it, Map<String, Object> routing, Answers answers, Viewer viewer) {
        Optional<Party> to = desks.receivers(it).stream().filter(each -> each.id().equals(answers.text("receiver").orElse(""))).findFirst();
        if (to.isEmpty()) {
            return TaskResult.Refused.in("receiver", Words.of("signal.work.no-receiver"));
        }
        if (!answers.ticked("mayRead")) {
            return TaskResult.Refused.in("mayRead", Words.of("signal.work.may-read"));
        }
        routing.putAll(work.offer(it.id(), to.get(), text("note", answers), viewer));
        return TaskResult.Done.routed("signal.kept.done-offered", routing);
    }

    private TaskResult stepAside(Signal it, Map<String, Object> routing, Viewer viewer) {
        Optional<Map<String, Object>> next = it.kind() == SignalKind.COMPLAINT ? complaints.stepAside(it.id(), viewer) : Optional.empty();
        next.ifPresent(routing::putAll);
        return next.isPresent() ? TaskResult.Done.routed("signal.kept.done-aside", routing)
                : TaskResult.Refused.in("decision", Words.of("signal.work.nobody-else"));
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
