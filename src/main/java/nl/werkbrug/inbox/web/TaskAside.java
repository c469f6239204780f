package nl.werkbrug.inbox.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.werkbrug.access.ActingFor;
import nl.werkbrug.access.UserNames;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.DeadlineReader;
import nl.werkbrug.agenda.RunningDeadline;
import nl.werkbrug.agenda.SaidTo;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.deadline.Term;
import nl.werkbrug.deadline.TermKind;
import nl.werkbrug.dossier.Panel;
import nl.werkbrug.inbox.BesideStep;
import nl.werkbrug.inbox.FirstSigner;
import nl.werkbrug.inbox.FollowUps;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.KeptWords;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.workflow.NextStep;
import nl.werkbrug.workflow.NextSteps;
import org.springframework.stereotype.Component;

/**
 * What stands beside the form of every task, always in the same order: what to do, by when and what happens if nobody does,
 * what comes next, and the dossier it is about.
 */
@Component
class TaskAside {

    private static final String TEMPLATE = "inbox/task-aside";
    private static final String CLAUSE = "als ";

    private final Deadlines deadlines;
    private final DeadlineReader running;
    private final NextSteps next;
    private final BesideTask beside;
    private final CommentParts comments;
    private final UserNames names;
    private final ActingFor actingFor;
    private final List<BesideStep> steps;
    private final InboxExtras extras;
    private final FollowUps followUps;
    private final Clock clock;

    TaskAside(
            Deadlines deadlines, DeadlineReader running, NextSteps next, BesideTask beside, CommentParts comments, UserNames names,
            ActingFor actingFor, List<BesideStep> steps, InboxExtras extras, FollowUps followUps, Clock clock) {
        this.deadlines = deadlines;
        this.running = running;
        this.next = next;
        this.beside = beside;
        this.comments = comments;
        this.names = names;
        this.actingFor = actingFor;
        this.steps = steps;
        this.extras = extras;
        this.followUps = followUps;
        this.clock = clock;
    }

    /**
     * The model of the template.
     *
     * @param term the rule behind the date; null when no term sets it
     * @param what what that rule asks, said to who reads it; null then too
     * @param deadlineId the clock that explains the date step by step; null when none runs
     * @param next what may come after this task; none when the model does not say it
     * @param own what the subject adds; null when nothing
     * @param dossier what the task shows of its dossier
     * @param comments what people said to each other
     * @param signers who does what, where the procedure asks for more than one; else null
     * @param more what other modules show at this step
     * @param asBoth "X voor Y" when the viewer does it for the colleague who holds it; else null
     * @param mine whether the viewer, or for whom the viewer stands in, has taken it
     * @param putsOff whether the viewer can put it off, or put it off no longer
     * @param keys whether single keys do something
     */
    record Model(
            InboxTask task, LocalDate today, Term term, String what, String deadlineId, List<Next> next,
            FormPage.Aside own, BesideTask.Content dossier, CommentParts.View comments, Signers signers, List<Panel> more, String asBoth,
            boolean mine, boolean putsOff, boolean keys) {

        /**
         * What happens by law or practice if nobody acts; empty when unknown, and when it happened: then the page says what it costs.
         * An own rule to be in time says what may become of the decision, which is known once its term passed.
         */
        public List<String> silence() {
            return term == null || dossier.tooLate() != null && term.kind() == TermKind.HOUSE_RULE || dossier.penalties().stream().anyMatch(it -> it.runs() && it.isOf(term.code(), deadlineId))
                    ? List.of() : List.of(term.silenceRule());
        }

        public boolean hasDates() {
            return term != null || !dossier.others().isEmpty() || !dossier.penalties().isEmpty();
        }
    }

    /**
     * What comes next.
     *
     * @param when the answers that lead to it, as a sentence; empty when it always comes
     */
    record Next(String when, List<NextStep> steps) {

        /** Whether the first of some things to come decides what happens. */
        public boolean waitsForOne() {
            return steps.size() > 1 && steps.stream().allMatch(step -> step.kind() == NextStep.Kind.WAIT);
        }
    }

    /**
     * Who did the step before, and who does this one.
     *
     * @param firstName who did the one before; null when the program did
     * @param did what that was
     * @param own whether the viewer did, and so leaves this one to somebody else
     */
    record Signers(String firstName, FirstSigner.Did did, boolean own) {}

    FormPage.Aside of(InboxTask task, Viewer viewer, TaskHandler handler) {
        Model model = model(task, viewer, handler.aside(task), handler.firstSigner(task), step -> handler.mayFollow(task, step));
        return new FormPage.Aside(TEMPLATE, model, jumps(model));
    }

    /** The term that runs may be another than the one the model asks for: a longer one by law, or the day a municipality named. */
    Model model(InboxTask task, Viewer viewer, FormPage.Aside own, Optional<FirstSigner> first, Predicate<NextStep> possible) {
        Optional<RunningDeadline> clockOfTask = running.ofTask(task.id(), viewer);
        Term term = clockOfTask
                .map(it -> deadlines.term(it.origin().termCode(), it.dates().start()))
                .or(() -> Optional.ofNullable(task.deadlineCode()).map(deadlines::term))
                .orElse(null);
        LocalDate today = DutchTime.today(clock);
        Viewer doer = task.open() ? actingFor.at(task.assigneeId(), viewer) : viewer;
        boolean mine = task.open() && (doer.forUserId() != null || viewer.userId().equals(task.assigneeId()));
        return new Model(
                task, today, term,
                term == null ? null : SaidTo.what(term.what(), term.owner(), task.worksAs(), viewer), clockOfTask.map(RunningDeadline::id).orElse(null),
                task.open() ? byAnswer(next.after(task.id()).stream().filter(possible).toList()) : List.of(), own, beside.of(task, viewer),
                comments.of(task, viewer), first.map(it -> signers(it, viewer)).orElse(null),
                steps.stream().flatMap(step -> step.beside(task, viewer).stream()).toList(),
                doer.forUserId() == null ? null : doer.displayName(),
                mine, (mine || task.open() && task.assigneeId() == null) && putsOff(task, today, viewer), extras.keys(viewer));
    }

    /** Whether it is put off is only asked where no day is left. */
    private boolean putsOff(InboxTask task, LocalDate today, Viewer viewer) {
        return task.canWait(today) || task.canWait(today, followUps.of(task.id(), viewer).map(FollowUps.PutOff::day).orElse(null));
    }

    /** What an answer leads to stands together, and each step once. */
    private static List<Next> byAnswer(List<NextStep> steps) {
        Map<String, List<NextStep>> all = steps.stream().map(TaskAside::shown).distinct()
                .collect(Collectors.groupingBy(step -> answered(step.when()), LinkedHashMap::new, Collectors.toList()));
        return all.entrySet().stream().map(it -> new Next(it.getKey(), it.getValue())).toList();
    }

    private static NextStep shown(NextStep step) {
        return new NextStep(step.when(), KeptWords.shown(step.what()), step.kind(), step.worksAs());
    }

    /**
     * Questions of the model and their answers, such as "Compleet? ja", as one sentence. What no answer of the form decides, the model says
     * in a clause of its own, as "Per brief? als de melder post krijgt".
     */
    private static String answered(List<String> answers) {
        StringBuilder sentence = new StringBuilder();
        for (String answer : answers) {
            int end = answer.indexOf('?') + 1;
            String said = answer.substring(end).strip();
            if (said.startsWith(CLAUSE)) {
                String clause = KeptWords.shown(said);
                sentence.append(sentence.isEmpty() ? capital(clause) : Words.of("task.next.and", clause));
            } else {
                sentence.append(Words.of(sentence.isEmpty() ? "task.next.if" : "task.next.and-if",
                        KeptWords.shown(answer.substring(0, end)), KeptWords.shown(said)));
            }
        }
        return sentence.isEmpty() ? "" : sentence.append(':').toString();
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private Signers signers(FirstSigner first, Viewer viewer) {
        return first.userId() == null
                ? new Signers(null, first.did(), false)
                : new Signers(names.of(first.userId()), first.did(), first.userId().equals(viewer.userId()));
    }

    private static List<FormPage.Jump> jumps(Model model) {
        List<FormPage.Jump> jumps = new ArrayList<>();
        add(jumps, true, "what");
        add(jumps, true, "help");
        add(jumps, model.hasDates(), "dates");
        add(jumps, model.signers() != null, "signers");
        add(jumps, !model.next().isEmpty(), "next");
        add(jumps, model.dossier().facts() != null, "facts");
        add(jumps, true, "documents");
        add(jumps, true, "events");
        add(jumps, true, "comments");
        return jumps;
    }

    private static void add(List<FormPage.Jump> jumps, boolean there, String part) {
        if (there) {
            jumps.add(new FormPage.Jump("task-" + part, "task.jump." + part));
        }
    }
}
