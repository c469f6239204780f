package nl.werkbrug.trialplacement.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.deadline.Term;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.hire.HirePaths;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.scheme.Desk;
import nl.werkbrug.scheme.Scheme;
import nl.werkbrug.scheme.Schemes;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.PageFormats;
import nl.werkbrug.shared.Words;
import nl.werkbrug.trialplacement.PlacementChecks;
import nl.werkbrug.trialplacement.PlacementCourse;
import nl.werkbrug.trialplacement.PlacementFacts;
import nl.werkbrug.trialplacement.PlacementLength;
import nl.werkbrug.trialplacement.PlacementPlan;
import nl.werkbrug.trialplacement.TrialPlacement;
import nl.werkbrug.trialplacement.TrialPlacement.Authority;
import nl.werkbrug.trialplacement.store.PlacementTable;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** The plan of a trial placement; what is told here stands in the request and in the agreement too. */
@Component
class TrialPlanTask implements TaskHandler {

    private static final String FORM = "trial-plan";
    private static final String SOURCE = "plan voor de proefplaatsing";
    private static final String AUTHORITY = "trial.authority";
    private static final String STARTS_ON = "trial.startsOn";
    private static final String HOURS = "trial.hoursPerWeek";
    private static final String CONTRACT_HOURS = "trial.contractHours";
    private static final List<String> KEPT = List.of(
            AUTHORITY, STARTS_ON, PlacementFacts.ENDS_ON, HOURS, PlacementFacts.LONGER, PlacementFacts.LONGER_WHY,
            HirePaths.FUNCTION, "trial.tasks", HirePaths.SUPERVISOR, "trial.guidance", HirePaths.HIRER, "trial.expenses",
            "trial.liabilityInsurer", "trial.accidentInsurer", PlacementFacts.CONTRACT_FROM, CONTRACT_HOURS);

    private final PlacementTable table;
    private final PlacementFacts facts;
    private final PlacementLength length;
    private final PlacementChecks checks;
    private final PlacementCourse course;
    private final Schemes schemes;
    private final PageFormats formats;
    private final Clock clock;

    TrialPlanTask(
            PlacementTable table, PlacementFacts facts, PlacementLength length, PlacementChecks checks, PlacementCourse course,
            Schemes schemes, PageFormats formats, Clock clock) {
        this.table = table;
        this.facts = facts;
        this.length = length;
        this.checks = checks;
        this.course = course;
        this.schemes = schemes;
        this.formats = formats;
        this.clock = clock;
    }

    @Override
    public Set<String> formIds() {
        return Set.of(FORM);
    }

    @Override
    public Map<String, ?> prefill(InboxTask task) {
        TrialPlacement it = table.get(task.businessKey());
        Map<String, Object> values = facts.prefill(it, FORM);
        Authority authority = expected(it).orElse(Authority.MUNICIPALITY);
        expected(it).ifPresent(known -> values.putIfAbsent(AUTHORITY, known.name()));
        LocalDate last = length.usualLast(length.term(authority, facts.benefit(it)), it.days().first());
        values.putIfAbsent(STARTS_ON, it.days().first());
        values.putIfAbsent(PlacementFacts.ENDS_ON, last);
        values.putIfAbsent(PlacementFacts.CONTRACT_FROM, length.dayAfter(last));
        facts.text(it, HirePaths.HOURS).map(BigDecimal::new).ifPresent(hours -> {
            values.putIfAbsent(HOURS, hours);
            values.putIfAbsent(CONTRACT_HOURS, hours);
        });
        return values;
    }

    @Override
    public Preview preview(InboxTask task, Answers answers, Viewer viewer) {
        TrialPlacement it = table.get(task.businessKey());
        PlacementPlan plan = plan(answers);
        List<FieldError> mistakes = checks.plan(plan, facts.benefit(it));
        return mistakes.isEmpty() ? new Preview(lines(it, plan), warnings(it, plan), List.of())
                : new Preview(List.of(), List.of(), mistakes);
    }

    private List<Preview.Line> lines(TrialPlacement it, PlacementPlan plan) {
        Term term = length.term(plan.authority(), facts.benefit(it));
        String why = term.text().source();
        String usual = formats.date(length.usualLast(term, plan.days().first()));
        String longest = formats.date(length.longestLast(term, plan.days().first()));
        return List.of(
                new Preview.Line(Words.of("trialplacement.trial-plan.who-decides"), plan.authority().label(), "", false),
                new Preview.Line(Words.of("trialplacement.trial-plan.without-an-extension"),
                        Words.of("trialplacement.trial-plan.up-to-and-including", usual), why, false),
                new Preview.Line(Words.of("trialplacement.trial-plan.at-most"),
                        Words.of("trialplacement.trial-plan.up-to-and-including", longest), why, false),
                new Preview.Line(Words.of("trialplacement.trial-plan.first-day"),
                        Words.of("trialplacement.trial-plan.if-there-is-a", plan.days().first()), "", true));
    }

    private List<String> warnings(TrialPlacement it, PlacementPlan plan) {
        List<String> warnings = new ArrayList<>();
        warnings.add(Words.of("trialplacement.trial-plan.do-not-begin-before"));
        expected(it).filter(known -> known != plan.authority()).ifPresent(known -> warnings.add(
                Words.of("trialplacement.trial-plan.with-this-benefit-it", known.label())));
        return warnings;
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        TrialPlacement it = table.get(task.businessKey());
        PlacementPlan plan = plan(answers);
        List<FieldError> mistakes = checks.plan(plan, facts.benefit(it));
        if (!mistakes.isEmpty()) {
            return new TaskResult.Refused(mistakes);
        }
        facts.keep(it, KEPT, answers, SOURCE, viewer);
        course.plan(it.id(), plan, viewer);
        return TaskResult.Done.said("trialplacement.trial-plan.the-plan-has-been");
    }

    /** Who decides, as far as the benefit tells. */
    private Optional<Authority> expected(TrialPlacement it) {
        Set<Desk> desks = schemes.select(facts.hire(it), DutchTime.today(clock)).stream()
                .filter(answer -> answer.scheme() == Scheme.TRIAL_PLACEMENT)
                .findFirst().orElseThrow().desks();
        return desks.size() != 1 ? Optional.empty()
                : Optional.of(desks.contains(Desk.UWV) ? Authority.UWV : Authority.MUNICIPALITY);
    }

    private static PlacementPlan plan(Answers answers) {
        return new PlacementPlan(
                Authority.valueOf(answers.text(AUTHORITY).orElseThrow()),
                new TrialPlacement.Days(
                        answers.date(STARTS_ON).orElseThrow(), answers.date(PlacementFacts.ENDS_ON).orElseThrow()),
                answers.number(HOURS).orElseThrow(),
                answers.text(PlacementFacts.LONGER).filter(PlacementFacts.YES::equals).isPresent(),
                answers.date(PlacementFacts.CONTRACT_FROM).orElseThrow(), answers.number(CONTRACT_HOURS).orElseThrow());
    }
}
