package nl.werkbrug.norisk.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.norisk.NoRisk;
import nl.werkbrug.norisk.NoRiskRights;
import nl.werkbrug.norisk.sickness.Sickness.Pay;
import nl.werkbrug.norisk.sickness.SicknessTable;
import nl.werkbrug.norisk.sickness.Sicknesses;
import nl.werkbrug.shared.DutchTime;
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
                "no-risk-tell", "Ziek melden", "/dossiers/" + it.dossierId(), "no-risk-tell:" + noRiskId + ":" + viewer.userId());
        if (!it.held()) {
            return page.done("De no-riskpolis geldt niet of is nog niet zeker. Leg dat eerst vast.");
        }
        return table.runs(noRiskId)
                ? page.done("Er loopt al een ziekmelding. Meld de werknemer eerst beter.") : page.withPrefill(knowledge.of(it));
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
            return List.of(FieldError.in(FIRST_DAY, "De eerste ziektedag ligt nooit na vandaag. Kijk de dag na."));
        }
        if (!it.covers(first)) {
            return List.of(FieldError.in(FIRST_DAY, "Op deze dag gold de no-riskpolis niet. Kijk de dag na."));
        }
        if (found != null && found.isBefore(first)) {
            return List.of(FieldError.in(FOUND_OUT, "Deze dag ligt voor de eerste ziektedag. Wist u het toen al? Kies dan Ja."));
        }
        boolean subsidised = answers.text(SUBSIDY).filter("yes"::equals).isPresent();
        return subsidised && answers.number(VALUE).isEmpty()
                ? List.of(FieldError.in(VALUE, "Vul de loonwaarde in. UWV rekent daarmee.")) : List.of();
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
                        "De werknemer is ziek gemeld in Werkbrug. Er staat een taak klaar om het aan UWV te melden.")
                : new FormResult.Before();
    }
}
