package nl.werkbrug.garnishment.declaration;

import java.time.Clock;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import nl.werkbrug.document.DeclaredWage;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.ProtectedAmount;
import nl.werkbrug.garnishment.store.ProtectedAmountTable;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.PayPeriod;
import org.springframework.stereotype.Component;

/** The wage part of the declaration. */
@Component
class DeclaredWages {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    private final ProtectedAmountTable protectedAmounts;
    private final Clock clock;

    DeclaredWages(ProtectedAmountTable protectedAmounts, Clock clock) {
        this.protectedAmounts = protectedAmounts;
        this.clock = clock;
    }

    DeclaredWage of(Garnishment garnishment, SignedAnswers answers) {
        return new DeclaredWage(
                pay(answers), allowances(answers), car(answers), protection(garnishment, answers), holiday(answers),
                answers.text("wage.other").map(text -> List.of(new DeclaredWage.ExtraPay(text, null, null))).orElse(List.of()),
                answers.text("setOff.detail").map(text -> List.of(new DeclaredWage.SetOff(text, null, null))).orElse(List.of()),
                new DeclaredWage.HealthPremium(answers.yes("cak"), null));
    }

    private static PayPeriod period(SignedAnswers answers) {
        return PayPeriod.valueOf(answers.text("wage.period").orElseThrow());
    }

    private static DeclaredWage.Pay pay(SignedAnswers answers) {
        return new DeclaredWage.Pay(
                period(answers), answers.text("wage.payDay").orElse(null), money(answers, "wage.gross"),
                money(answers, "wage.tax"), money(answers, "wage.health"), money(answers, "wage.pension"),
                money(answers, "wage.net"));
    }

    private static List<DeclaredWage.Allowance> allowances(SignedAnswers answers) {
        return answers.money("wage.allowances")
                .filter(Money::isPositive)
                .map(amount -> List.of(new DeclaredWage.Allowance("Onbelaste vergoedingen", amount)))
                .orElse(List.of());
    }

    private static DeclaredWage.CompanyCar car(SignedAnswers answers) {
        return new DeclaredWage.CompanyCar(answers.yes("wage.companyCar"), money(answers, "wage.companyCarAmount"));
    }

    private DeclaredWage.Protection protection(Garnishment garnishment, SignedAnswers answers) {
        return protectedAmounts.on(garnishment.id(), DutchTime.today(clock))
                .map(voet -> {
                    Money forPeriod = forPeriod(voet, answers);
                    Money above = answers.money("wage.net").map(net -> net.minus(forPeriod).orZero()).orElse(null);
                    return new DeclaredWage.Protection(forPeriod, voet.calculatedOn(), above);
                })
                .orElse(null);
    }

    private static Money forPeriod(ProtectedAmount voet, SignedAnswers answers) {
        Money net = answers.money("wage.net").orElse(Money.ZERO);
        Money holiday = answers.money("wage.holidayNet")
                .map(year -> year.times(1, period(answers).runsPerYear()))
                .orElse(Money.ZERO);
        Money whole = voet.isPercentage() ? voet.share(net.plus(holiday)) : period(answers).fromMonthly(voet.amount());
        return voet.spread() == null ? whole : whole.times(voet.spread().of(), voet.spread().whole());
    }

    private static DeclaredWage.HolidayAllowance holiday(SignedAnswers answers) {
        String month = answers.text("wage.holidayMonth")
                .map(value -> value.equals("MONTHLY") ? "elke loonperiode"
                        : Month.of(Integer.parseInt(value)).getDisplayName(TextStyle.FULL, DUTCH))
                .orElse(null);
        return new DeclaredWage.HolidayAllowance(
                answers.text("wage.holidayPercentage").map(value -> value.replace('.', ',')).orElse(null), month,
                money(answers, "wage.holidayNet"));
    }

    private static Money money(SignedAnswers answers, String key) {
        return answers.money(key).orElse(null);
    }
}
