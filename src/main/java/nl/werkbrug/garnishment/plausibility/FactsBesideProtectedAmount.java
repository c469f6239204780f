package nl.werkbrug.garnishment.plausibility;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.GarnishmentKind;
import nl.werkbrug.garnishment.PayRun;
import nl.werkbrug.garnishment.ProtectedAmount;
import nl.werkbrug.garnishment.declaration.SignedAnswers;
import nl.werkbrug.garnishment.plausibility.ProtectedAmountFacts.Income;
import nl.werkbrug.garnishment.plausibility.ProtectedAmountFacts.Wage;
import nl.werkbrug.garnishment.store.DeclarationTable;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.garnishment.store.PayRunTable;
import nl.werkbrug.party.Employers;
import nl.werkbrug.rules.HouseholdType;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Notation;
import nl.werkbrug.shared.PayPeriod;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/** Gathers from the runs, the declaration and the papers what the checks of a protected amount look at. */
@Component
class FactsBesideProtectedAmount {

    private static final String EVERY = "";

    private final GarnishmentTable garnishments;
    private final PayRunTable runs;
    private final DeclarationTable declarations;
    private final Employers employers;

    FactsBesideProtectedAmount(
            GarnishmentTable garnishments,
            PayRunTable runs,
            DeclarationTable declarations,
            Employers employers) {
        this.garnishments = garnishments;
        this.runs = runs;
        this.declarations = declarations;
        this.employers = employers;
    }

    ProtectedAmountFacts of(String dossierId, ProtectedAmount voet) {
        List<Garnishment> all = garnishments.ofDossier(dossierId);
        PayPeriod period = employers.find(all.get(0).employerId()).orElseThrow().payPeriod();
        // A short period says nothing about the wage.
        List<PayRun> whole = runs.ofDossier(dossierId).stream().filter(run -> run.entry().part().isEmpty()).toList();
        Optional<SignedAnswers> declared =
                declarations.lastOfDossier(dossierId, EVERY).map(it -> SignedAnswers.fromJson(it.answersJson()));
        LocalDate set = voet.calculatedOn() == null ? voet.validFrom() : voet.calculatedOn();
        return new ProtectedAmountFacts(
                voet, household(all), income(whole, declared, period), nearest(whole, set, period),
                whole.stream().findFirst().map(run -> wage(run, period)), declared.map(it -> it.yes("wage.companyCar")),
                premium(all));
    }

    private static Optional<HouseholdType> household(List<Garnishment> all) {
        return all.stream().map(Garnishment::household).filter(Objects::nonNull).findFirst().map(HouseholdType::valueOf);
    }

    private static Optional<LocalDate> premium(List<Garnishment> all) {
        return all.stream()
                .filter(it -> it.kind() == GarnishmentKind.CAK && it.status().withholds())
                .map(Garnishment::servedOn)
                .min(Comparator.naturalOrder());
    }

    private Optional<Income> income(List<PayRun> whole, Optional<SignedAnswers> declared, PayPeriod period) {
        Optional<Money> declaredHoliday = declared.flatMap(it -> it.money("wage.holidayNet")).map(year -> year.times(1, 12));
        Optional<Income> ofRun = whole.stream().findFirst().map(run -> {
            Money built = perMonth(run.entry().holidayBuiltUp(), period);
            Optional<Money> holiday = built.isPositive() ? Optional.of(built) : declaredHoliday;
            String origin = holiday.isPresent() && !built.isPositive()
                    ? "garnishment.plausible.run-declaration" : "garnishment.plausible.run";
            return income(wage(run, period).perMonth(), holiday,
                    language -> Words.in(language, origin, Notation.of(language).date(run.payDay())));
        });
        return ofRun.or(() -> declared.flatMap(it -> it.money("wage.net").map(net -> income(
                perMonth(net, it.text("wage.period").map(PayPeriod::valueOf).orElse(period)), declaredHoliday,
                language -> Words.in(language, "garnishment.plausible.declaration")))));
    }

    private static Income income(Money net, Optional<Money> holiday, Function<Language, String> origin) {
        return new Income(net.plus(holiday.orElse(Money.ZERO)), holiday.isPresent(), origin);
    }

    private static Optional<Wage> nearest(List<PayRun> whole, LocalDate day, PayPeriod period) {
        return whole.stream()
                .min(Comparator.comparing(run -> Math.abs(ChronoUnit.DAYS.between(day, run.payDay()))))
                .map(run -> wage(run, period));
    }

    private static Wage wage(PayRun run, PayPeriod period) {
        return new Wage(run.payDay(), perMonth(run.entry().wage(), period));
    }

    /** The method of the CJIB for employers: four weeks ÷ 4 × 52 ÷ 12. */
    private static Money perMonth(Money perPeriod, PayPeriod period) {
        return perPeriod.times(period.runsPerYear(), 12);
    }
}
