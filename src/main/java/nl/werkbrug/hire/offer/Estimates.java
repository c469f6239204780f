package nl.werkbrug.hire.offer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.deadline.Mistakes;
import nl.werkbrug.deadline.TermLength;
import nl.werkbrug.scheme.Fact;
import nl.werkbrug.scheme.HireFacts;
import nl.werkbrug.scheme.LocalScheme;
import nl.werkbrug.scheme.Scheme;
import nl.werkbrug.scheme.SchemeAnswer;
import nl.werkbrug.shared.Words;
import nl.werkbrug.subsidy.trial.BenefitAnswer;
import nl.werkbrug.subsidy.trial.BenefitCalculation;
import nl.werkbrug.subsidy.trial.BenefitQuestion;
import nl.werkbrug.subsidy.trial.BenefitQuestion.Category;
import nl.werkbrug.subsidy.trial.HireForecast;
import nl.werkbrug.subsidy.trial.HireForecasts;
import nl.werkbrug.subsidy.trial.HirePlan;
import org.springframework.stereotype.Component;

/** What a scheme may bring, with the rates of the day; where no amount is known it says so. */
@Component
class Estimates {

    private static final String PER_YEAR = "hire.estimate.per-year";
    private static final int MONTHS = 12;
    private static final BigDecimal WEEKS = BigDecimal.valueOf(52);
    private static final String NONE = "hire.estimate.none";
    private static final Map<Scheme, Category> CATEGORIES = Map.of(
            Scheme.WAGE_COST_BENEFIT_DISABLED, Category.ARBEIDSGEHANDICAPT,
            Scheme.WAGE_COST_BENEFIT_REASSIGNED, Category.HERPLAATST,
            Scheme.WAGE_COST_BENEFIT_REGISTER, Category.BANENAFSPRAAK,
            Scheme.WAGE_COST_BENEFIT_OLDER, Category.OUDERE);

    private final HireForecasts forecasts;
    private final BenefitCalculation benefits;
    private final Deadlines deadlines;

    Estimates(HireForecasts forecasts, BenefitCalculation benefits, Deadlines deadlines) {
        this.forecasts = forecasts;
        this.benefits = benefits;
        this.deadlines = deadlines;
    }

    /** @param fullTimeHours the normal full-time hours a week; null when not told, and then all hours count */
    Estimate of(SchemeAnswer answer, Optional<LocalScheme> local, HireFacts facts, BigDecimal fullTimeHours, LocalDate today) {
        Optional<LocalDate> start = facts.get(Fact.STARTS_ON, LocalDate.class);
        Optional<BigDecimal> hours = facts.get(Fact.HOURS_PER_WEEK, BigDecimal.class);
        boolean subsidy = answer.scheme() == Scheme.WAGE_SUBSIDY_MEASURED || answer.scheme() == Scheme.WAGE_SUBSIDY_FLAT_RATE;
        if (!subsidy && !CATEGORIES.containsKey(answer.scheme())) {
            return local.map(own -> once(own, hours.orElse(null), fullTimeHours)).orElseGet(() -> Estimate.unknown(Words.of(NONE)));
        }
        if (start.isEmpty() || hours.isEmpty()) {
            return Estimate.unknown(Words.of("hire.estimate.first-tell"));
        }
        return subsidy
                ? subsidy(answer.scheme(), facts, new Job(start.get(), hours.get(), fullTimeHours), today)
                : benefit(CATEGORIES.get(answer.scheme()), facts, new Job(start.get(), hours.get(), fullTimeHours), today);
    }

    private static Estimate once(LocalScheme own, BigDecimal hours, BigDecimal fullTimeHours) {
        return own.amount().of(hours, fullTimeHours)
                .map(euros -> Estimate.once(euros, own.amount().inWords(), own.source()))
                .orElseGet(() -> Estimate.unknown(
                        Words.of("hire.estimate.local", own.amount().inWords())));
    }

    private record Job(LocalDate start, BigDecimal hours, BigDecimal fullTimeHours) {}

    private Estimate subsidy(Scheme scheme, HireFacts facts, Job job, LocalDate today) {
        boolean flat = scheme == Scheme.WAGE_SUBSIDY_FLAT_RATE;
        Integer value = facts.get(Fact.WAGE_VALUE, Integer.class).orElse(null);
        if (!flat && value == null) {
            return Estimate.unknown(Words.of("hire.estimate.wage-value"));
        }
        HirePlan plan = new HirePlan(
                job.start(), facts.get(Fact.AGE_AT_START, Integer.class).orElse(null), job.hours(),
                job.fullTimeHours() == null ? job.hours() : job.fullTimeHours(), null, !flat, flat ? null : value, null, null);
        LocalDate on = job.start().isAfter(today) ? job.start() : today;
        return forecasts.compute(plan, new Mistakes())
                .flatMap(forecast -> forecast.phases().stream()
                        .filter(phase -> !on.isBefore(phase.from()) && on.isBefore(phase.until()) && !phase.version().isEmpty())
                        .findFirst())
                .map(phase -> subsidy(phase, flat, job.fullTimeHours() == null))
                .orElseGet(() -> Estimate.unknown(Words.of(NONE)));
    }

    private Estimate subsidy(HireForecast.Phase phase, boolean flat, boolean allHours) {
        TermLength flatRate = deadlines.term("PW_10D_5").length();
        int months = flat ? flatRate.count() : MONTHS;
        String note = (flat ? Words.of("hire.estimate.at-most", flatRate.shown()) : "")
                + (phase.older() ? Words.of("hire.estimate.older") : "")
                + (allHours ? Words.of("hire.estimate.all-hours") : "");
        return new Estimate(
                phase.perMonth(), phase.perMonthWithCharges(), phase.perMonthWithCharges().times(months, 1),
                flat ? Words.of("hire.estimate.in", flatRate.shown()) : Words.of(PER_YEAR), null,
                phase.version(), note.strip(), phase.steps());
    }

    private Estimate benefit(Category category, HireFacts facts, Job job, LocalDate today) {
        boolean ahead = job.start().isAfter(today);
        BigDecimal yearly = job.hours().multiply(WEEKS);
        boolean pension = facts.get(Fact.AOW_AGE, Boolean.class).orElse(false);
        Optional<BenefitAnswer> known = benefits.compute(
                new BenefitQuestion(ahead ? job.start() : today, List.of(category), yearly, pension, true, job.start()),
                new Mistakes());
        Optional<BenefitAnswer> found = known.isPresent() || !ahead ? known : benefits.compute(
                new BenefitQuestion(today, List.of(category), yearly, pension, true, null), new Mistakes());
        String older = known.isPresent() ? "" : Words.of("hire.estimate.older-also");
        return found.filter(answer -> answer.perYear().isPositive())
                .map(answer -> new Estimate(null, null, answer.perYear(), Words.of(PER_YEAR), null, answer.version(),
                        Words.of("hire.estimate.weeks", job.hours(), older), answer.steps()))
                .orElseGet(() -> Estimate.unknown(Words.of(NONE)));
    }
}
