package nl.werkbrug.garnishment.calculation;

import static nl.werkbrug.garnishment.calculation.CalculationStep.Code.EARLIER_PAY;
import static nl.werkbrug.garnishment.calculation.CalculationStep.Code.EXEMPT_PAY;
import static nl.werkbrug.garnishment.calculation.CalculationStep.Code.NET_PAY;
import static nl.werkbrug.garnishment.calculation.CalculationStep.Code.PART_OF_PAY;
import static nl.werkbrug.garnishment.calculation.CalculationStep.Code.PROTECTED_AMOUNT;
import static nl.werkbrug.garnishment.calculation.CalculationStep.Code.SEIZABLE;
import static nl.werkbrug.garnishment.calculation.CalculationStep.Code.SEIZABLE_BACK_PAY;
import static nl.werkbrug.garnishment.calculation.CalculationStep.Code.SEIZABLE_HOLIDAY_ALLOWANCE;

import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Notation;
import nl.werkbrug.shared.PayPeriod;
import nl.werkbrug.shared.Words;

/** The lines from the cash pay to the seizable part. */
final class RoomExplanation {

    private static final String SEIZABLE_PART = "artikel 475b lid 1 Rv";
    private static final String METHOD = "omrekening naar de methode van het CJIB";
    private static final String LEFT_BY_THE_SCHEME = "artikel 295 lid 2 Fw";

    private final Language language;
    private final Notation formats;
    private final List<Explanation.Line> steps = new ArrayList<>();
    private final PayRunInput input;
    private final Room room;

    private RoomExplanation(Language language, PayRunInput input, Room room) {
        this.language = language;
        this.formats = Notation.of(language);
        this.input = input;
        this.room = room;
    }

    /** @param seizes whether anything takes from the seizable part; without it only the pay is told */
    static List<Explanation.Line> of(Language language, PayRunInput input, Room room, boolean seizes) {
        RoomExplanation explanation = new RoomExplanation(language, input, room);
        explanation.pay(input.pay());
        if (seizes) {
            explanation.protectedAmount();
            explanation.seizable();
        }
        return explanation.steps;
    }

    private void pay(Pay pay) {
        add(NET_PAY, say("net", period(pay.period())), pay.cash(), "artikel 475a lid 2 Rv");
        for (ExtraPay extra : pay.extras()) {
            if (extra.amount().isPositive()) {
                add(PART_OF_PAY, say("part", say("extra." + extra.kind().name())), extra.amount(), SEIZABLE_PART);
            }
        }
        if (pay.untaxed().isPositive()) {
            add(EXEMPT_PAY, say("untaxed"), pay.untaxed(), "artikel 475a lid 3 Rv");
        }
        EarlierPay earlier = input.earlier();
        if (earlier.wage().isPositive()) {
            add(EARLIER_PAY, say("earlier"), earlier.wage(), SEIZABLE_PART);
        }
    }

    private void protectedAmount() {
        PayPeriod period = input.pay().period();
        boolean converted = period != PayPeriod.MONTH && input.protection().rule() instanceof ProtectedRule.PerMonth;
        String source = input.inScheme() ? LEFT_BY_THE_SCHEME : SEIZABLE_PART;
        add(PROTECTED_AMOUNT,
                say(input.inScheme() ? "protected-scheme" : "protected", period(period), how(period), parts()),
                room.protectedForPeriod(), converted ? source + "; " + METHOD : source);
    }

    private String how(PayPeriod period) {
        ProtectedRule rule = input.protection().rule();
        if (rule instanceof ProtectedRule.PerMonth fixed) {
            return period == PayPeriod.MONTH ? "" : " (" + say("per-month", formats.money(fixed.amount())) + period.conversion() + ")";
        }
        if (rule instanceof ProtectedRule.Percentage share) {
            return " " + say("percentage", share.percentage(),
                    formats.money(share.holidayBuiltUp()));
        }
        return " " + say("no-voet");
    }

    private String parts() {
        String spread = input.protection().spread()
                .map(part -> say("spread", formats.money(Money.cents(part.of())), formats.money(Money.cents(part.whole()))))
                .orElse("");
        return spread + input.protection().part()
                .map(part -> say("pro-rata", part.of(), part.whole()))
                .orElse("");
    }

    private void seizable() {
        if (input.pay().holiday().amount().isPositive()) {
            add(SEIZABLE_HOLIDAY_ALLOWANCE, input.inScheme() ? holidayInScheme() : holiday(), room.holiday(),
                    input.inScheme() ? LEFT_BY_THE_SCHEME : "HR 31-10-2014, ECLI:NL:HR:2014:3068");
        }
        input.pay().backPay().forEach(back -> add(
                SEIZABLE_BACK_PAY, say("back-pay", formats.money(back.amount()), back.period()), back.seizable(), "artikel 475b lid 2 Rv"));
        add(SEIZABLE, say(input.inScheme() ? "to-estate" : "room"), room.seizable(),
                input.inScheme() ? "artikel 295 lid 1 Fw" : SEIZABLE_PART);
    }

    /** No source says how; we divide as for garnishments until the administrator says otherwise. */
    private String holidayInScheme() {
        return say("holiday-scheme", formats.money(input.pay().holiday().amount()));
    }

    private String holiday() {
        HolidayAllowance holiday = input.pay().holiday();
        boolean above = input.pay().wage().plus(input.earlier().wage()).compareTo(room.protectedForPeriod()) >= 0;
        boolean allMonths = holiday.monthsUnderGarnishment() == HolidayAllowance.BUILD_UP_MONTHS;
        String rule = !above ? "holiday-below" : allMonths ? "holiday-all" : "holiday-months";
        return say("holiday", formats.money(holiday.amount())) + " " + say(rule)
                + (allMonths ? "" : say("holiday-part", holiday.monthsUnderGarnishment()));
    }

    private String period(PayPeriod period) {
        return say("period." + period.name());
    }

    private String say(String key, Object... values) {
        return Words.in(language, "garnishment.calculation." + key, values);
    }

    private void add(CalculationStep.Code code, String text, Money amount, String source) {
        steps.add(new Explanation.Line(code, text, amount, source));
    }
}
