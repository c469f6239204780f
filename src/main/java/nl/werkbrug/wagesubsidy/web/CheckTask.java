package nl.werkbrug.wagesubsidy.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.wagesubsidy.Attachments;
import nl.werkbrug.wagesubsidy.Readiness;
import nl.werkbrug.wagesubsidy.Setups;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** Checking whether an application is complete, and how it goes on. */
@Component
class CheckTask implements TaskHandler {

    private final WageSubsidyTable subsidies;
    private final Attachments attachments;
    private final Setups setups;
    private final Readiness readiness;
    private final MissingAnswers missing;
    private final CheckViews views;

    CheckTask(
            WageSubsidyTable subsidies,
            Attachments attachments,
            Setups setups,
            Readiness readiness,
            MissingAnswers missing,
            CheckViews views) {
        this.subsidies = subsidies;
        this.attachments = attachments;
        this.setups = setups;
        this.readiness = readiness;
        this.missing = missing;
        this.views = views;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("check-application");
    }

    @Override
    public Map<String, ?> prefill(InboxTask task) {
        WageSubsidy it = subsidies.get(task.businessKey());
        Map<String, Object> values = new HashMap<>();
        values.put("days", setups.of(it).daysToComplete());
        values.put("missingAttachments", missing.codes(attachments.missing(it)));
        values.put("route", it.wageValue() != null ? "KNOWN" : it.flatRate() ? "SKIP" : "MEASURE");
        if (it.wageValue() != null) {
            values.put("wageValue", it.wageValue());
            values.put("wageValueOn", it.wageValueOn());
        }
        return values;
    }

    @Override
    public FormPage.Above above(InboxTask task) {
        return new FormPage.Above("wagesubsidy/check", views.of(subsidies.get(task.businessKey())));
    }

    @Override
    public Preview preview(InboxTask task, Answers answers, Viewer viewer) {
        return incomplete(answers) ? missing.preview(answers) : Preview.NOTHING;
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        if (incomplete(answers)) {
            return missing.ask(task.businessKey(), answers, viewer, Map.of("complete", false));
        }
        String route = answers.text("route").orElseThrow();
        if (route.equals("KNOWN")) {
            LocalDate on = answers.date("wageValueOn").orElseThrow();
            readiness.known(task.businessKey(), answers.wholeNumber("wageValue").orElseThrow(), on);
        } else if (route.equals("SKIP")) {
            readiness.skipped(task.businessKey());
        }
        boolean measure = route.equals("MEASURE");
        return TaskResult.Done.routed(
                measure ? "wagesubsidy.check.the-application-is-complete" : "wagesubsidy.check.the-application-is-complete-2",
                Map.of("complete", true, "measure", measure));
    }

    private static boolean incomplete(Answers answers) {
        return answers.text("outcome").filter("INCOMPLETE"::equals).isPresent();
    }
}
