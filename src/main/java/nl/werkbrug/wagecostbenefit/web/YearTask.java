package nl.werkbrug.wagecostbenefit.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Money;
import nl.werkbrug.wagecostbenefit.year.BenefitYear;
import nl.werkbrug.wagecostbenefit.year.Years;
import nl.werkbrug.web.FormPage;
import org.springframework.stereotype.Component;

/** The tasks after a year; their business key is the year of the employer. */
@Component("benefitYearTask")
class YearTask implements TaskHandler {

    private static final String DECIDED_ON = "decidedOn";

    private final Years years;
    private final YearViews views;
    private final DutchFormats formats;

    YearTask(Years years, YearViews views, DutchFormats formats) {
        this.years = years;
        this.views = views;
        this.formats = formats;
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
            case "benefit-year-last" -> said(task, "alle loonaangiften zijn nagekeken en verstuurd.", it -> it, Map.of(), viewer);
            case "benefit-year-overview" -> overview(task, answers, viewer);
            case "benefit-year-correct" -> said(task, "de laatste verbetering is verstuurd op "
                    + day(answers, "correctedOn") + ".", it -> it, Map.of(), viewer);
            case "benefit-year-decision" -> decision(task, answers, viewer);
            case "benefit-year-payment" -> payment(task, answers, viewer);
            case "benefit-year-object" -> objection(task, answers, viewer);
            default -> said(task, "besluit op bezwaar van " + day(answers, DECIDED_ON) + ": "
                    + outcome(answers.text("outcome").orElseThrow()) + ".", it -> it, Map.of(), viewer);
        };
    }

    private TaskResult overview(InboxTask task, Answers answers, Viewer viewer) {
        String outcome = answers.text("outcome").orElseThrow();
        boolean there = !outcome.equals("NOT_THERE");
        LocalDate on = answers.date("overviewOn").filter(any -> there).orElse(null);
        String what = switch (outcome) {
            case "RIGHT" -> "het voorlopige overzicht klopt.";
            case "WRONG" -> "het voorlopige overzicht klopt niet. De aangifte moet worden verbeterd.";
            default -> "er is geen voorlopig overzicht gekomen.";
        };
        return said(task, what, it -> new BenefitYear(it.id(), it.employerId(), it.year(), it.dossierId(), on, it.decidedOn(),
                it.decided(), it.paidOn(), it.paid(), it.objectedOn()), Map.of("differs", !outcome.equals("RIGHT")), viewer);
    }

    private TaskResult decision(InboxTask task, Answers answers, Viewer viewer) {
        String outcome = answers.text("outcome").orElseThrow();
        if (outcome.equals("NOTHING")) {
            return said(task, "er komt geen besluit.", it -> it, Map.of("decided", false, "agrees", true), viewer);
        }
        LocalDate on = answers.date(DECIDED_ON).orElseThrow();
        Money amount = answers.money("decided").orElseThrow();
        if (on.getYear() <= years.find(task.businessKey()).orElseThrow().year()) {
            return TaskResult.Refused.in(DECIDED_ON, "Een besluit over een jaar komt pas na dat jaar. Kijk de dag na.");
        }
        boolean agrees = outcome.equals("AGREE");
        return said(task, "besluit van " + formats.date(on) + ", " + formats.money(amount) + (agrees ? "." : ". Het klopt niet."),
                it -> new BenefitYear(it.id(), it.employerId(), it.year(), it.dossierId(), it.overviewOn(), on, amount, it.paidOn(),
                        it.paid(), it.objectedOn()), Map.of("decided", true, "agrees", agrees), viewer);
    }

    private TaskResult payment(InboxTask task, Answers answers, Viewer viewer) {
        LocalDate on = answers.date("paidOn").orElseThrow();
        Money amount = answers.money("paid").orElseThrow();
        Money decided = years.find(task.businessKey()).orElseThrow().decided();
        String differs = amount.equals(decided) ? "." : ". Dat is anders dan " + formats.money(decided) + " in het besluit.";
        return said(task, formats.money(amount) + " ontvangen op " + formats.date(on) + differs,
                it -> new BenefitYear(it.id(), it.employerId(), it.year(), it.dossierId(), it.overviewOn(), it.decidedOn(), it.decided(),
                        on, amount, it.objectedOn()), Map.of(), viewer);
    }

    private TaskResult objection(InboxTask task, Answers answers, Viewer viewer) {
        boolean objected = answers.text("outcome").filter("OBJECTED"::equals).isPresent();
        LocalDate on = objected ? answers.date("objectedOn").orElseThrow() : null;
        return said(task, objected ? "bezwaar gemaakt op " + formats.date(on) + "." : "er wordt geen bezwaar gemaakt.",
                it -> new BenefitYear(it.id(), it.employerId(), it.year(), it.dossierId(), it.overviewOn(), it.decidedOn(), it.decided(),
                        it.paidOn(), it.paid(), on), Map.of("objected", objected), viewer);
    }

    private TaskResult said(
            InboxTask task, String what, UnaryOperator<BenefitYear> change, Map<String, Object> routing, Viewer viewer) {
        years.tell(task.businessKey(), what, change, viewer);
        return new TaskResult.Done(Character.toUpperCase(what.charAt(0)) + what.substring(1), routing);
    }

    private String day(Answers answers, String key) {
        return formats.date(answers.date(key).orElseThrow());
    }

    private static String outcome(String chosen) {
        return switch (chosen) {
            case "UPHELD" -> "u kreeg gelijk";
            case "PARTLY" -> "u kreeg voor een deel gelijk";
            default -> "u kreeg geen gelijk";
        };
    }
}
