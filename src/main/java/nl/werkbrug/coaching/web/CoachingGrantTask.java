package nl.werkbrug.coaching.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.coaching.Coaching;
import nl.werkbrug.coaching.CoachingPeriod;
import nl.werkbrug.coaching.Grants;
import nl.werkbrug.coaching.HourBudget;
import nl.werkbrug.coaching.Regime;
import nl.werkbrug.coaching.store.CoachingTable;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.shared.PageFormats;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** Taking over what a decision grants. */
@Component
class CoachingGrantTask implements TaskHandler {

    private static final BigDecimal MINUTES = new BigDecimal(60);
    private static final String OLD = "coaching.coaching-grant.estimate-this-rests-on";

    private final Grants grants;
    private final CoachingTable coachings;
    private final PageFormats formats;

    CoachingGrantTask(Grants grants, CoachingTable coachings, PageFormats formats) {
        this.grants = grants;
        this.coachings = coachings;
        this.formats = formats;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("record-coaching-grant");
    }

    @Override
    public Map<String, Object> variables(InboxTask task) {
        return Map.of("internal", coachings.get(task.businessKey()).internal());
    }

    @Override
    public Map<String, ?> prefill(InboxTask task) {
        Coaching it = coachings.get(task.businessKey());
        Regime regime = it.plan() == null ? Regime.MIDDLE : it.plan().regime();
        Grants.Expected expected = grants.expected(it.id(), null, null, regime);
        Map<String, Object> values = new HashMap<>(Map.of(
                "grant.firstDay", expected.first(), "grant.regime", regime.name()));
        if (it.plan() == null || it.plan().payer() == Coaching.Payer.UWV) {
            values.put("grant.lastDay", expected.last());
            values.put("grant.hoursWorked", expected.hoursWorked());
        }
        return values;
    }

    @Override
    public Preview preview(InboxTask task, Answers answers, Viewer viewer) {
        List<FieldError> mistakes = mistakes(task, answers);
        return mistakes.isEmpty() ? new Preview(lines(task, answers), List.of(Words.of(OLD)), List.of())
                : new Preview(List.of(), List.of(), mistakes);
    }

    private List<Preview.Line> lines(InboxTask task, Answers answers) {
        CoachingPeriod.Grant grant = grant(task, answers);
        Grants.Expected expected = expected(task, answers);
        List<Preview.Line> lines = new ArrayList<>();
        lines.add(new Preview.Line(Words.of("coaching.coaching-grant.year-of-coaching"), Integer.toString(expected.year()), "",
                false));
        expected.share().ifPresent(share -> lines.add(new Preview.Line(
                Words.of("coaching.coaching-grant.hours-according-to-the"), hours(grant.computedMinutes()),
                Words.of("coaching.coaching-grant.percent-of-the-hours", share.percent(), share.source()),
                grant.grantedMinutes() == null)));
        expected.norm().ifPresent(norm -> lines.add(new Preview.Line(
                Words.of("coaching.coaching-grant.standard-amount-for-a"), formats.money(norm.amount()), norm.source(), false)));
        return lines;
    }

    private static String hours(int minutes) {
        return Words.of("coaching.coaching-grant.hours", BigDecimal.valueOf(minutes).divide(MINUTES, 2, RoundingMode.HALF_UP));
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        List<FieldError> mistakes = mistakes(task, answers);
        if (!mistakes.isEmpty()) {
            return new TaskResult.Refused(mistakes);
        }
        String period = grants.record(
                task.businessKey(), first(answers), last(answers), grant(task, answers), viewer);
        return TaskResult.Done.routed("coaching.coaching-grant.the-period-has-been", Map.of("itemId", period));
    }

    private List<FieldError> mistakes(InboxTask task, Answers answers) {
        if (last(answers).isBefore(first(answers))) {
            return List.of(FieldError.in("grant.lastDay", Words.of("coaching.coaching-grant.the-last-day-is")));
        }
        if (grants.overlaps(task.businessKey(), first(answers), last(answers))) {
            return List.of(FieldError.in("grant.firstDay", Words.of("coaching.coaching-grant.there-is-already-a")));
        }
        boolean known = grant(task, answers).grantedMinutes() != null || expected(task, answers).share().isPresent();
        return known ? List.of() : List.of(FieldError.in(
                "grant.hours", Words.of("coaching.coaching-grant.we-know-no-rules")));
    }

    private Grants.Expected expected(InboxTask task, Answers answers) {
        return grants.expected(task.businessKey(), first(answers), last(answers), regime(answers));
    }

    private CoachingPeriod.Grant grant(InboxTask task, Answers answers) {
        BigDecimal worked = answers.number("grant.hoursWorked").orElseThrow();
        Optional<Integer> computed = expected(task, answers).share()
                .map(share -> HourBudget.minutes(worked, share.percent(), share.cap()));
        boolean estimate = expected(task, answers).share().map(share -> share.estimate()).orElse(true);
        Integer granted = answers.number("grant.hours")
                .map(hours -> hours.multiply(MINUTES).setScale(0, RoundingMode.HALF_UP).intValueExact()).orElse(null);
        return new CoachingPeriod.Grant(
                regime(answers), answers.date("grant.decidedOn").orElseThrow(), worked, computed.orElse(0), estimate, granted,
                answers.money("grant.advance").orElse(null));
    }

    private static Regime regime(Answers answers) {
        return CoachingAccess.regime(answers, "grant.regime").orElseThrow();
    }

    private static LocalDate first(Answers answers) {
        return answers.date("grant.firstDay").orElseThrow();
    }

    private static LocalDate last(Answers answers) {
        return answers.date("grant.lastDay").orElseThrow();
    }
}
