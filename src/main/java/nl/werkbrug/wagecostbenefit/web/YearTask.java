package nl.werkbrug.wagecostbenefit.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagecostbenefit.year.BenefitYear;
import nl.werkbrug.wagecostbenefit.year.Years;
import nl.werkbrug.web.FormPage;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** The tasks after a year; their business key is the year of the employer. */
@Component("benefitYearTask")
class YearTask implements TaskHandler {

    private static final String DECIDED_ON = "decidedOn";

    private final Years years;
    private final YearViews views;

    YearTask(Years years, YearViews views) {
        this.years = years;
        this.views = views;
    }

    @Override
    public Set<String> formIds() {
        return Set.of(
                "benefit-year-last", "benefit-year-overview", "benefit-year-correct", "benefit-year-decision",
                "benefit-year-payment", "benefit-year-object", "benefit-year-objection-decision");
    }

    @Override
    public FormPage.Aside aside(InboxTask task) {
        return new FormPage.Aside("wagecostbenefit/year-aside", views.of(years.find(task.businessKey()).orElseThrow()));
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        return switch (task.formId()) {
            case "benefit-year-last" -> said(task, "wagecostbenefit.year-said.checked", List.of(), it -> it, Map.of(), viewer);
            case "benefit-year-overview" -> overview(task, answers, viewer);
            case "benefit-year-correct" -> said(task, "wagecostbenefit.year-said.corrected",
                    List.of(day(answers, "correctedOn")), it -> it, Map.of(), viewer);
            case "benefit-year-decision" -> decision(task, answers, viewer);
            case "benefit-year-payment" -> payment(task, answers, viewer);
            case "benefit-year-object" -> objection(task, answers, viewer);
            default -> said(task, "wagecostbenefit.year-objection." + answers.text("outcome").orElseThrow(),
                    List.of(day(answers, DECIDED_ON)), it -> it, Map.of(), viewer);
        };
    }

    private TaskResult overview(InboxTask task, Answers answers, Viewer viewer) {
        String outcome = answers.text("outcome").orElseThrow();
        boolean there = !outcome.equals("NOT_THERE");
        LocalDate on = answers.date("overviewOn").filter(any -> there).orElse(null);
        return said(task, "wagecostbenefit.year-overview." + outcome, List.of(),
                it -> new BenefitYear(it.id(), it.employerId(), it.year(), it.dossierId(), on, it.decidedOn(),
                it.decided(), it.paidOn(), it.paid(), it.objectedOn()), Map.of("differs", !outcome.equals("RIGHT")), viewer);
    }

    private TaskResult decision(InboxTask task, Answers answers, Viewer viewer) {
        String outcome = answers.text("outcome").orElseThrow();
        if (outcome.equals("NOTHING")) {
            return said(task, "wagecostbenefit.year-said.no-decision", List.of(), it -> it,
                    Map.of("decided", false, "agrees", true), viewer);
        }
        LocalDate on = answers.date(DECIDED_ON).orElseThrow();
        Money amount = answers.money("decided").orElseThrow();
        if (on.getYear() <= years.find(task.businessKey()).orElseThrow().year()) {
            return TaskResult.Refused.in(DECIDED_ON, Words.of("wagecostbenefit.year.a-decision-about-a"));
        }
        boolean agrees = outcome.equals("AGREE");
        return said(task, agrees ? "wagecostbenefit.year-said.decision" : "wagecostbenefit.year-said.wrong-decision", List.of(on, amount),
                it -> new BenefitYear(it.id(), it.employerId(), it.year(), it.dossierId(), it.overviewOn(), on, amount, it.paidOn(),
                        it.paid(), it.objectedOn()), Map.of("decided", true, "agrees", agrees), viewer);
    }

    private TaskResult payment(InboxTask task, Answers answers, Viewer viewer) {
        LocalDate on = answers.date("paidOn").orElseThrow();
        Money amount = answers.money("paid").orElseThrow();
        Money decided = years.find(task.businessKey()).orElseThrow().decided();
        boolean same = amount.equals(decided);
        return said(task, same ? "wagecostbenefit.year-said.received" : "wagecostbenefit.year-said.received-other",
                same ? List.of(amount, on) : List.of(amount, on, decided),
                it -> new BenefitYear(it.id(), it.employerId(), it.year(), it.dossierId(), it.overviewOn(), it.decidedOn(), it.decided(),
                        on, amount, it.objectedOn()), Map.of(), viewer);
    }

    private TaskResult objection(InboxTask task, Answers answers, Viewer viewer) {
        boolean objected = answers.text("outcome").filter("OBJECTED"::equals).isPresent();
        LocalDate on = objected ? answers.date("objectedOn").orElseThrow() : null;
        return said(task, objected ? "wagecostbenefit.year-said.objected" : "wagecostbenefit.year-said.no-objection",
                objected ? List.of(on) : List.of(),
                it -> new BenefitYear(it.id(), it.employerId(), it.year(), it.dossierId(), it.overviewOn(), it.decidedOn(), it.decided(),
                        it.paidOn(), it.paid(), on), Map.of("objected", objected), viewer);
    }

    private TaskResult said(
            InboxTask task, String key, List<?> values, UnaryOperator<BenefitYear> change, Map<String, Object> routing, Viewer viewer) {
        String what = Words.in(Language.DUTCH, key, values.toArray());
        years.tell(task.businessKey(), what, change, viewer);
        return new TaskResult.Done(StringUtils.capitalize(what), routing, StringUtils.capitalize(Words.of(key, values.toArray())));
    }

    private static LocalDate day(Answers answers, String key) {
        return answers.date(key).orElseThrow();
    }
}
