package nl.werkbrug.demo;

import static nl.werkbrug.demo.DemoUser.LARS;
import static nl.werkbrug.demo.DemoUser.LOTTE;
import static nl.werkbrug.demo.DemoUser.TAMAR;
import static nl.werkbrug.demo.DemoUser.TESSA;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Consents;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.shared.Money;
import nl.werkbrug.wagecostbenefit.year.BenefitYear;
import nl.werkbrug.wagecostbenefit.year.BenefitYearSteps;
import nl.werkbrug.wagecostbenefit.year.Years;
import nl.werkbrug.wagesubsidy.change.RevaluationSteps;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Six people of the town with loonkostensubsidie, a loonkostenvoordeel and a job coach since September of last year: decided, paid each month,
 * valued anew in January, looked up in the register, and coached for half a year. And five of the town beside it with a loonkostenvoordeel only.
 */
@Profile("demo")
@Component
class SubsidyStory {

    private static final LocalDate REGISTER_COUNTS = LocalDate.of(2026, 1, 1);
    private static final Map<String, Object> NOTHING = Map.of();
    private static final Map<String, Object> SIGN = Map.of("outcome", "SIGN");

    private final Stage stage;
    private final CoachingStories coaching;
    private final Payday payday;
    private final RevaluationSteps revaluations;
    private final BenefitYearSteps benefitYears;
    private final Years years;
    private final Consents consents;
    private List<SubsidyPeople> people = List.of();
    private LocalDate start;
    private LocalDate visited;

    SubsidyStory(
            Stage stage, CoachingStories coaching, Payday payday, RevaluationSteps revaluations, BenefitYearSteps benefitYears, Years years,
            Consents consents) {
        this.stage = stage;
        this.coaching = coaching;
        this.payday = payday;
        this.revaluations = revaluations;
        this.benefitYears = benefitYears;
        this.years = years;
        this.consents = consents;
    }

    /** Until that month; from there on others have a loonkostensubsidie too, and {@link #month} happens after each pay day. */
    void before(LocalDate today, LocalDate month) {
        LocalDate begun = stage.on(today.minusYears(1).withDayOfYear(1).plusDays(236));
        start = WorkingWeek.after(begun.plusDays(7));
        visited = start;
        people = Stream.concat(SubsidyPeople.TOWN.stream(), SubsidyPeople.BESIDE.stream()).map(it -> begins(it, begun, start)).toList();
        LocalDate chosen = stage.on(begun.plusDays(3));
        people.forEach(it -> chooses(it, chosen));
        coached().forEach(it -> coaching.plans(it.hire(), it.coach(), it.hr()));
        LocalDate checked = stage.on(start.plusDays(3));
        people.forEach(it -> checks(it, checked));
        coached().forEach(it -> coaching.proposed(it.hire(), start));
        LocalDate granted = stage.on(start.plusDays(11));
        coached().forEach(it -> coaching.signed(it.hire(), start, granted, it.hr()));
        people.forEach(it -> stage.doesAll(it.hire().dossierId(), it.hr(), form -> ofEmployer(form, granted)));
        LocalDate decided = stage.on(WorkingWeek.after(start.plusDays(31)));
        decides(subsidised().subList(0, SubsidyPeople.TOWN.size() - 1));
        payday.every(decided, month.plusDays(30), () -> {
            decidesLate();
            month();
        });
    }

    private SubsidyPeople begins(SubsidyPeople it, LocalDate begun, LocalDate start) {
        Hire hire = stage.begins(it.hr().parties().get(0), it.hr(), it.told(begun));
        stage.does(hire, "hire-job", it.hr(), it.job(start));
        stage.does(hire, "hire-person", it.hr(), HireAnswers.with(HireAnswers.with(
                HireAnswers.person(), Map.of("person.residence", it.city())),
                start.isBefore(REGISTER_COUNTS) ? Map.of("hire.statementRegister", "GRANTED") : NOTHING));
        return it.with(hire);
    }

    private void chooses(SubsidyPeople it, LocalDate chosen) {
        stage.does(it.hire(), "hire-package", it.hr(), it.choice(chosen));
        if (!it.subsidy()) {
            consents.give(it.hire().dossierId(), Hire.SUBJECT, DemoParty.BESIDE.id(), WorksAs.LOKET, chosen, stage.viewer(it.hr()));
        }
    }

    private void checks(SubsidyPeople it, LocalDate on) {
        if (it.subsidy()) {
            stage.does(it.hire(), "check-application", LOTTE, Map.of(
                    "outcome", "COMPLETE", "route", "KNOWN", "wageValue", it.wageValue(), "wageValueOn", on));
        }
        stage.does(it.hire(), "hire-bsn", it.hr(), Map.of("person.bsn", Invented.bsn(it.bsn()).digits()));
    }

    /** Proposed today, signed the next working day, and sent to the employee after that. */
    private void decides(List<SubsidyPeople> some) {
        some.forEach(it -> stage.does(it.hire(), "propose-decision", LOTTE, Map.of(
                "outcome", "GRANT", "reasoning", "De werknemer hoort bij de doelgroep. De loonwaarde is bekend uit een eerdere meting.")));
        stage.onwards(WorkingWeek.after(stage.today()));
        some.forEach(it -> stage.does(it.hire(), "sign-decision", TESSA, SIGN));
        stage.onwards(WorkingWeek.after(stage.today()));
        some.forEach(it -> stage.does(it.hire(), "send-copy", LOTTE, Map.of("channel", "POST", "sentOn", stage.today())));
    }

    /** Some weeks after the term, when the first of the others were paid. */
    private void decidesLate() {
        SubsidyPeople last = subsidised().get(SubsidyPeople.TOWN.size() - 1);
        if (stage.asks(last.hire().dossierId(), "propose-decision", LOTTE)) {
            decides(List.of(last));
        }
    }

    /** What a month asks of everybody, today: a result of the register, a new amount in January, the end of the coaching. */
    void month() {
        LocalDate today = stage.today();
        boolean newYear = !people.isEmpty() && today.getMonthValue() < 4;
        if (newYear) {
            revaluations.begin();
            benefitYears.begin();
            stage.settle();
        }
        coached().forEach(it -> coaching.visited(it.hire(), it.coach(), start, visited, today));
        visited = today;
        for (SubsidyPeople it : people) {
            String dossier = it.hire().dossierId();
            stage.doesAll(dossier, it.hr(), form -> ofEmployer(form, today));
            if (newYear && it.subsidy()) {
                stage.doesAll(dossier, TAMAR, form -> form.equals("sign-decision") ? SIGN : NOTHING);
                stage.doesAll(dossier, LARS, form -> form.equals("send-copy") ? Map.of("channel", "POST", "sentOn", today) : NOTHING);
            }
            if (it.coach() != null) {
                stage.doesAll(dossier, it.coach(), form -> coaching.ends(form, it.coach(), today));
            }
        }
        people.stream().map(SubsidyPeople::hr).distinct().forEach(hr -> years.ofEmployer(hr.parties().get(0).id()).stream()
                .map(BenefitYear::dossierId).forEach(dossier -> stage.doesAll(dossier, hr, form -> ofYear(form, today))));
    }

    private static Map<String, Object> ofEmployer(String form, LocalDate today) {
        return switch (form) {
            case "benefit-switch-on" -> Map.of("switchedOn", today);
            case "benefit-register-check" -> Map.of("register", "IN", "testedOn", today, "paidHours", new BigDecimal("104"));
            case "coaching-evaluation" -> Map.of(
                    "evaluation.verdict", "GOOD", "evaluation.text", "De werknemer plant nu zelf de dag.", "evaluation.by", "De leidinggevende",
                    "evaluation.agrees", "true");
            default -> NOTHING;
        };
    }

    /** The tax authority says something in spring, decides in summer and pays in autumn. */
    private static Map<String, Object> ofYear(String form, LocalDate today) {
        return switch (form) {
            case "benefit-year-last" -> Map.of("done", "true");
            case "benefit-year-overview" -> today.getMonthValue() > 2 ? Map.of("outcome", "RIGHT", "overviewOn", today.withDayOfMonth(14)) : NOTHING;
            case "benefit-year-decision" -> today.getMonthValue() > 6
                    ? Map.of("outcome", "AGREE", "decidedOn", today.withDayOfMonth(20), "decided", Money.euros("920.00")) : NOTHING;
            case "benefit-year-payment" -> today.getMonthValue() > 7 ? Map.of("paidOn", today.minusDays(1), "paid", Money.euros("920.00")) : NOTHING;
            default -> NOTHING;
        };
    }

    private List<SubsidyPeople> subsidised() {
        return people.stream().filter(SubsidyPeople::subsidy).toList();
    }

    private List<SubsidyPeople> coached() {
        return people.stream().filter(it -> it.coach() != null).toList();
    }
}
