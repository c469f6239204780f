package nl.werkbrug.norisk.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.norisk.NoRisk;
import nl.werkbrug.norisk.NoRiskRights;
import nl.werkbrug.norisk.sickness.Sickness;
import nl.werkbrug.norisk.sickness.Sickness.Pay;
import nl.werkbrug.norisk.sickness.SicknessTable;
import nl.werkbrug.norisk.sickness.Sicknesses;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An employee with a no-riskpolis is ill: the first working day only. The page to check says what follows. */
@Component
class TellSicknessFlow implements FormFlow {

    private static final String FIRST_DAY = "firstDay";
    private static final String FOUND_OUT = "foundOutOn";
    static final String MONTH_WAGE = "monthWage";
    static final String SUBSIDY = "subsidy";
    static final String VALUE = "wageValue";

    private final NoRiskRights rights;
    private final Sicknesses sicknesses;
    private final SicknessTable table;
    private final SickPreview previews;
    private final SickKnowledge knowledge;
    private final Clock clock;

    TellSicknessFlow(
            NoRiskRights rights, Sicknesses sicknesses, SicknessTable table, SickPreview previews, SickKnowledge knowledge,
            Clock clock) {
        this.rights = rights;
        this.sicknesses = sicknesses;
        this.table = table;
        this.previews = previews;
        this.knowledge = knowledge;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "ziek-melden";
    }

    @Override
    public FormPage open(String noRiskId, Viewer viewer) {
        NoRisk it = rights.forEmployer(noRiskId, viewer);
        FormPage page = FormPage.of(
                "no-risk-tell", Words.of("norisk.tell-sickness.report-sick"), "/dossiers/" + it.dossierId(),
                        "no-risk-tell:" + noRiskId + ":" + viewer.userId());
        if (!it.held()) {
            return page.done(Words.of("norisk.tell-sickness.the-no-risk-policy"));
        }
        return table.runs(noRiskId)
                ? page.done(Words.of("norisk.tell-sickness.a-report-of-illness")) : page.withPrefill(knowledge.of(it)).withTold(FormPage.Told.about(it.dossierId(), Sickness.SUBJECT));
    }

    @Override
    public Preview preview(String noRiskId, Answers answers, Viewer viewer) {
        NoRisk it = rights.forEmployer(noRiskId, viewer);
        List<FieldError> mistakes = mistakes(it, answers);
        return mistakes.isEmpty()
                ? previews.of(day(answers, FIRST_DAY), foundOut(answers), it.employedUntil(), pay(answers))
                : new Preview(List.of(), List.of(), mistakes);
    }

    private List<FieldError> mistakes(NoRisk it, Answers answers) {
        LocalDate first = day(answers, FIRST_DAY);
        LocalDate found = foundOut(answers);
        if (first.isAfter(DutchTime.today(clock))) {
            return List.of(FieldError.in(FIRST_DAY, Words.of("norisk.tell-sickness.the-first-day-of")));
        }
        if (!it.covers(first)) {
            return List.of(FieldError.in(FIRST_DAY, Words.of("norisk.tell-sickness.on-this-day-the")));
        }
        if (found != null && found.isBefore(first)) {
            return List.of(FieldError.in(FOUND_OUT, Words.of("norisk.tell-sickness.this-day-is-before")));
        }
        boolean subsidised = answers.text(SUBSIDY).filter("yes"::equals).isPresent();
        return subsidised && answers.number(VALUE).isEmpty()
                ? List.of(FieldError.in(VALUE, Words.of("norisk.tell-sickness.fill-in-the-wage"))) : List.of();
    }

    private static LocalDate day(Answers answers, String key) {
        return answers.date(key).orElseThrow();
    }

    private static LocalDate foundOut(Answers answers) {
        return answers.date(FOUND_OUT).orElse(null);
    }

    private static Pay pay(Answers answers) {
        return new Pay(
                answers.text("full").filter("yes"::equals).isPresent(), answers.money("dailyWage").orElse(null),
                answers.money(MONTH_WAGE).orElse(null), answers.wholeNumber(VALUE).orElse(null));
    }

    @Override
    @Transactional
    public FormResult submit(String noRiskId, Answers answers, Viewer viewer) {
        NoRisk it = rights.forEmployer(noRiskId, viewer);
        List<FieldError> mistakes = mistakes(it, answers);
        if (!mistakes.isEmpty()) {
            return new FormResult.Refused(mistakes);
        }
        return it.held() && sicknesses.tell(noRiskId, day(answers, FIRST_DAY), foundOut(answers), pay(answers), viewer)
                ? new FormResult.Done("/dossiers/" + it.dossierId(),
                        Words.of("norisk.tell-sickness.the-employee-has-been"))
                : new FormResult.Before();
    }
}
