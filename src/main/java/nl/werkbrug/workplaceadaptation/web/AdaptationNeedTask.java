package nl.werkbrug.workplaceadaptation.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.scheme.Fact;
import nl.werkbrug.scheme.HireFacts;
import nl.werkbrug.scheme.HireFacts.AdaptationNeed;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.Preview;
import nl.werkbrug.workplaceadaptation.AdaptationCourse;
import nl.werkbrug.workplaceadaptation.AdaptationFacts;
import nl.werkbrug.workplaceadaptation.AdaptationKind;
import nl.werkbrug.workplaceadaptation.WorkplaceAdaptation;
import nl.werkbrug.workplaceadaptation.store.AdaptationTable;
import org.springframework.stereotype.Component;

/** What is needed at work; it says who asks where, and whether somebody bought too soon. */
@Component
class AdaptationNeedTask implements TaskHandler {

    private static final String KIND = "adaptation.kind";
    private static final String BOUGHT = "adaptation.bought";

    private final AdaptationTable table;
    private final AdaptationCourse course;
    private final AdaptationFacts facts;

    AdaptationNeedTask(AdaptationTable table, AdaptationCourse course, AdaptationFacts facts) {
        this.table = table;
        this.course = course;
        this.facts = facts;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("adaptation-need");
    }

    @Override
    public Map<String, ?> prefill(InboxTask task) {
        WorkplaceAdaptation it = table.get(task.businessKey());
        Map<String, Object> values = new HashMap<>();
        if (it.number() == 1) {
            HireFacts known = facts.hire(it);
            known.get(Fact.ADAPTATION_NEED, AdaptationNeed.class).filter(AdaptationNeed.FIXED::equals)
                    .ifPresent(fixed -> values.put(KIND, AdaptationKind.FIXED.name()));
            known.get(Fact.ALREADY_BOUGHT, Boolean.class).ifPresent(bought -> values.put(BOUGHT, bought ? "YES" : "NO"));
        }
        return values;
    }

    @Override
    public Preview preview(InboxTask task, Answers answers, Viewer viewer) {
        WorkplaceAdaptation it = table.get(task.businessKey());
        AdaptationKind kind = kind(answers);
        String source = kind.portable() ? Words.of("workplaceadaptation.adaptation-need.article-35-of-the")
                : Words.of("workplaceadaptation.adaptation-need.article-36-of-the");
        List<Preview.Line> lines = List.of(
                new Preview.Line(Words.of("workplaceadaptation.adaptation-need.who-applies"),
                        Words.of("workplaceadaptation.applicant." + (kind.portable() ? "EMPLOYEE" : "EMPLOYER")), source, true),
                new Preview.Line(Words.of("workplaceadaptation.adaptation-need.where"), facts.desk(it, kind)
                        .orElse(Words.of("workplaceadaptation.adaptation-need.uwv-or-the-municipality")), "", false));
        return new Preview(lines, warnings(answers), List.of());
    }

    private static List<String> warnings(Answers answers) {
        List<String> warnings = new ArrayList<>();
        warnings.add(AdaptationAccess.yes(answers, BOUGHT)
                ? Words.of("workplaceadaptation.adaptation-need.something-has-already-been")
                : Words.of("workplaceadaptation.adaptation-need.do-not-buy-or"));
        return warnings;
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        AdaptationKind kind = kind(answers);
        course.need(task.businessKey(), new WorkplaceAdaptation.Need(
                kind, AdaptationAccess.needed(answers, "adaptation.thing"), AdaptationAccess.needed(answers, "adaptation.reason"),
                answers.date("adaptation.boughtOn").orElse(null), AdaptationAccess.yes(answers, "adaptation.vat")), viewer);
        return TaskResult.Done.routed(
                "workplaceadaptation.adaptation-need.recorded-now-add-a", Map.of("requestKind", kind.request()));
    }

    private static AdaptationKind kind(Answers answers) {
        return AdaptationKind.valueOf(AdaptationAccess.needed(answers, KIND));
    }
}
