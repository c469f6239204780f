package nl.werkbrug.garnishment.web;

import java.util.List;
import java.util.Optional;
import nl.werkbrug.form.Answers;
import nl.werkbrug.garnishment.PayRunEntry;
import nl.werkbrug.garnishment.calculation.ExtraPay;
import nl.werkbrug.garnishment.calculation.HolidayAllowance;
import nl.werkbrug.garnishment.calculation.Protection;
import nl.werkbrug.garnishment.calculation.SetOff;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;

/** Turns the answers of the form "pay-run" into an entry. Questions that were not asked have no answer. */
final class PayRunAnswers {

    private PayRunAnswers() {}

    static PayRunEntry entry(Answers answers) {
        return new PayRunEntry(
                answers.date("payDay").orElseThrow(), money(answers, "wage"), money(answers, "untaxed"), holiday(answers),
                money(answers, "holidayBuiltUp"), extras(answers), backPay(answers), setOffs(answers), part(answers),
                yes(answers, "last"));
    }

    /** Why the days of a short period cannot be; empty when they can. */
    static Optional<String> problem(Answers answers) {
        Optional<Integer> days = answers.wholeNumber("part.days");
        Optional<Integer> of = answers.wholeNumber("part.of");
        return days.isPresent() && of.isPresent() && days.get() > of.get()
                ? Optional.of(Words.of("garnishment.run.too-many-days"))
                : Optional.empty();
    }

    private static HolidayAllowance holiday(Answers answers) {
        return answers.money("holiday.amount")
                .map(amount -> new HolidayAllowance(amount, answers.wholeNumber("holiday.months").orElseThrow()))
                .orElse(HolidayAllowance.NONE);
    }

    private static List<ExtraPay> extras(Answers answers) {
        return answers.money("extra.amount")
                .map(amount -> List.of(new ExtraPay(ExtraPay.Kind.valueOf(text(answers, "extra.kind")), amount)))
                .orElse(List.of());
    }

    private static List<PayRunEntry.BackPayment> backPay(Answers answers) {
        return answers.money("backPay.amount")
                .map(amount -> List.of(new PayRunEntry.BackPayment(answers.date("backPay.of").orElseThrow(), amount)))
                .orElse(List.of());
    }

    private static List<SetOff> setOffs(Answers answers) {
        return answers.money("setOff.amount")
                .map(amount -> List.of(new SetOff(
                        SetOff.Kind.valueOf(text(answers, "setOff.kind")), amount, yes(answers, "setOff.first"))))
                .orElse(List.of());
    }

    private static Optional<Protection.Part> part(Answers answers) {
        return answers.wholeNumber("part.of")
                .map(whole -> new Protection.Part(answers.wholeNumber("part.days").orElseThrow(), whole));
    }

    private static Money money(Answers answers, String key) {
        return answers.money(key).orElse(Money.ZERO);
    }

    private static String text(Answers answers, String key) {
        return answers.text(key).orElseThrow();
    }

    private static boolean yes(Answers answers, String key) {
        return answers.text(key).filter("yes"::equals).isPresent();
    }
}
