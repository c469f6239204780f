package nl.werkbrug.workplaceadaptation.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.form.Option;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.PageFormats;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.Preview;
import nl.werkbrug.workplaceadaptation.AdaptationCosts;
import nl.werkbrug.workplaceadaptation.AdaptationCosts.Reach;
import nl.werkbrug.workplaceadaptation.AdaptationCourse;
import nl.werkbrug.workplaceadaptation.WorkplaceAdaptation;
import org.springframework.stereotype.Component;

/** Comparing quotes, and whether it is asked at all. */
@Component
class AdaptationChooseTask implements TaskHandler {

    private static final String QUOTE = "choose.quote";
    private static final String BECAUSE = "choose.because";

    private final AdaptationViews views;
    private final AdaptationCosts costs;
    private final AdaptationCourse course;
    private final PageFormats formats;
    private final Clock clock;

    AdaptationChooseTask(
            AdaptationViews views, AdaptationCosts costs, AdaptationCourse course, PageFormats formats, Clock clock) {
        this.views = views;
        this.costs = costs;
        this.course = course;
        this.formats = formats;
        this.clock = clock;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("adaptation-choose");
    }

    @Override
    public Map<String, List<Option>> options(InboxTask task) {
        return Map.of("quotes", lines(task).stream().map(line -> new Option(
                line.quote().id(), Words.of("workplaceadaptation.adaptation-choose.without-vat", line.quote().supplier(),
                        line.quote().net()))).toList());
    }

    @Override
    public Map<String, ?> prefill(InboxTask task) {
        return lines(task).stream().filter(AdaptationViews.Line::cheapest).findFirst()
                .map(line -> Map.of(QUOTE, line.quote().id())).orElse(Map.of());
    }

    @Override
    public FormPage.Above above(InboxTask task) {
        return new FormPage.Above("workplaceadaptation/quotes", views.of(task.businessKey()));
    }

    @Override
    public Preview preview(InboxTask task, Answers answers, Viewer viewer) {
        if (!asks(answers)) {
            return Preview.NOTHING;
        }
        Optional<FieldError> mistake = mistake(task, answers);
        if (mistake.isPresent()) {
            return new Preview(List.of(), List.of(), List.of(mistake.get()));
        }
        AdaptationViews.Line chosen = chosen(task, answers).orElseThrow();
        var verdict = costs.least(chosen.counted(), others(answers), DutchTime.today(clock));
        return new Preview(lines(chosen, verdict), warnings(task, chosen, verdict), List.of());
    }

    private List<Preview.Line> lines(AdaptationViews.Line chosen, AdaptationCosts.Verdict verdict) {
        return List.of(
                new Preview.Line(Words.of("workplaceadaptation.adaptation-choose.supplier"), chosen.quote().supplier(), "", false),
                new Preview.Line(Words.of("workplaceadaptation.adaptation-choose.what-counts"), formats.money(chosen.counted()),
                        Words.of("workplaceadaptation.adaptation-choose.article-10-of-the"), true),
                new Preview.Line(Words.of("workplaceadaptation.adaptation-choose.needed-at-least"), verdict.sentence(),
                        verdict.source(), false));
    }

    private List<String> warnings(InboxTask task, AdaptationViews.Line chosen, AdaptationCosts.Verdict verdict) {
        WorkplaceAdaptation it = views.of(task.businessKey()).adaptation();
        List<String> warnings = new ArrayList<>();
        if (verdict.reach() == Reach.BELOW) {
            warnings.add(Words.of("workplaceadaptation.adaptation-choose.the-costs-may-be"));
        }
        warnings.addAll(costs.remarks(it.need().kind(), chosen.counted(), DutchTime.today(clock)));
        warnings.add(Words.of("workplaceadaptation.adaptation-choose.do-not-buy-or"));
        return warnings;
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        if (!asks(answers)) {
            course.doNotAsk(task.businessKey(), AdaptationAccess.needed(answers, "choose.why"), viewer);
            return TaskResult.Done.routed("workplaceadaptation.adaptation-choose.the-provision-is-not", Map.of("asks", false));
        }
        Optional<FieldError> mistake = mistake(task, answers);
        if (mistake.isPresent()) {
            return new TaskResult.Refused(List.of(mistake.get()));
        }
        AdaptationViews.Line chosen = chosen(task, answers).orElseThrow();
        course.ask(task.businessKey(), new WorkplaceAdaptation.Choice(
                chosen.quote().id(), answers.text(BECAUSE).orElse(null), others(answers)), viewer);
        return TaskResult.Done.routed("workplaceadaptation.adaptation-choose.recorded-now-make-the", Map.of("asks", true));
    }

    private Optional<FieldError> mistake(InboxTask task, Answers answers) {
        Optional<AdaptationViews.Line> chosen = chosen(task, answers);
        if (chosen.isEmpty()) {
            return Optional.of(FieldError.in(QUOTE, Words.of("workplaceadaptation.adaptation-choose.this-quote-is-not")));
        }
        return chosen.get().cheapest() || answers.text(BECAUSE).isPresent() ? Optional.empty() : Optional.of(FieldError.in(
                BECAUSE, Words.of("workplaceadaptation.adaptation-choose.this-is-not-the")));
    }

    private Optional<AdaptationViews.Line> chosen(InboxTask task, Answers answers) {
        return lines(task).stream().filter(line -> answers.text(QUOTE).filter(line.quote().id()::equals).isPresent()).findFirst();
    }

    private List<AdaptationViews.Line> lines(InboxTask task) {
        return views.of(task.businessKey()).lines();
    }

    private static Money others(Answers answers) {
        return answers.money("choose.others").orElse(Money.ZERO);
    }

    private static boolean asks(Answers answers) {
        return AdaptationAccess.yes(answers, "choose.asks");
    }
}
