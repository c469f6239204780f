package nl.werkbrug.workplaceadaptation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.Preview;
import nl.werkbrug.workplaceadaptation.AdaptationCourse;
import nl.werkbrug.workplaceadaptation.AdaptationFacts;
import nl.werkbrug.workplaceadaptation.WorkplaceAdaptation;
import nl.werkbrug.workplaceadaptation.WorkplaceAdaptation.Delivery;
import nl.werkbrug.workplaceadaptation.WorkplaceAdaptation.Ownership;
import org.springframework.stereotype.Component;

/** Taking over what a decision gives. */
@Component
class AdaptationDecisionTask implements TaskHandler {

    private static final String ON = "decision.on";

    private final AdaptationCourse course;
    private final AdaptationFacts facts;
    private final AdaptationViews views;

    AdaptationDecisionTask(AdaptationCourse course, AdaptationFacts facts, AdaptationViews views) {
        this.course = course;
        this.facts = facts;
        this.views = views;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("adaptation-decision");
    }

    @Override
    public FormPage.Aside aside(InboxTask task) {
        return new FormPage.Aside("workplaceadaptation/quotes", views.of(task.businessKey()));
    }

    @Override
    public Preview preview(InboxTask task, Answers answers, Viewer viewer) {
        return new Preview(List.of(), warnings(task, answers), mistakes(task, answers));
    }

    private List<String> warnings(InboxTask task, Answers answers) {
        List<String> warnings = new ArrayList<>();
        AdaptationViews.Compared compared = views.of(task.businessKey());
        Money asked = compared.lines().stream().filter(AdaptationViews.Line::chosen).findFirst().orElseThrow().counted();
        answers.money("decision.amount").filter(given -> given.compareTo(asked) < 0).ifPresent(given -> warnings.add(
                Words.of("workplaceadaptation.adaptation-decision.this-is-less-than", asked.minus(given))));
        if (answers.text("decision.ownership").filter("LOAN"::equals).isPresent()) {
            warnings.add(Words.of("workplaceadaptation.adaptation-decision.loan-the-provision-goes"));
        }
        return warnings;
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        List<FieldError> mistakes = mistakes(task, answers);
        if (!mistakes.isEmpty()) {
            return new TaskResult.Refused(mistakes);
        }
        WorkplaceAdaptation.Grant grant = new WorkplaceAdaptation.Grant(
                answers.date(ON).orElseThrow(), answers.money("decision.amount").orElse(null),
                Delivery.valueOf(AdaptationAccess.needed(answers, "decision.delivery")),
                Ownership.valueOf(AdaptationAccess.needed(answers, "decision.ownership")),
                answers.text("decision.conditions").orElse(null));
        course.granted(task.businessKey(), grant, viewer);
        return TaskResult.Done.routed(
                grant.supplied() ? "workplaceadaptation.adaptation-decision.recorded-wait-for-the"
                        : "workplaceadaptation.adaptation-decision.recorded-now-you-can",
                Map.of("supplied", grant.supplied()));
    }

    private List<FieldError> mistakes(InboxTask task, Answers answers) {
        return facts.askedOn(views.of(task.businessKey()).adaptation())
                .filter(asked -> answers.date(ON).orElseThrow().isBefore(asked))
                .map(asked -> List.of(FieldError.in(
                        ON, Words.of("workplaceadaptation.adaptation-decision.this-decision-is-before", asked))))
                .orElse(List.of());
    }
}
