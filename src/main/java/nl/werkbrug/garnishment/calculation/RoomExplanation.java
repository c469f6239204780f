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
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.PayPeriod;

/** The lines from the cash pay to the seizable part. */
final class RoomExplanation {

    private static final String SEIZABLE_PART = "artikel 475b lid 1 Rv";
    private static final String LEFT_BY_THE_SCHEME = "artikel 295 lid 2 Fw";

    private final DutchFormats formats = new DutchFormats();
    private final List<CalculationStep> steps = new ArrayList<>();
    private final PayRunInput input;
    private final Room room;

    private RoomExplanation(PayRunInput input, Room room) {
        this.input = input;
        this.room = room;
    }

    /** @param seizes whether anything takes from the seizable part; without it only the pay is told */
    static List<CalculationStep> of(PayRunInput input, Room room, boolean seizes) {
        RoomExplanation explanation = new RoomExplanation(input, room);
        explanation.pay(input.pay());
        if (seizes) {
            explanation.protectedAmount();
            explanation.seizable();
        }
        return explanation.steps;
    }

    private void pay(Pay pay) {
        add(NET_PAY, "Netto loon per " + pay.period().label() + ", met vergoedingen", pay.cash(), "artikel 475a lid 2 Rv");
        for (ExtraPay extra : pay.extras()) {
            if (extra.amount().isPositive()) {
                add(PART_OF_PAY, "Waarvan " + extra.kind().label() + ". Dit valt onder het beslag", extra.amount(), SEIZABLE_PART);
            }
        }
        if (pay.untaxed().isPositive()) {
            add(EXEMPT_PAY, "Min: onbelaste vergoedingen. Hierop ligt geen beslag", pay.untaxed(), "artikel 475a lid 3 Rv");
        }
        EarlierPay earlier = input.earlier();
        if (earlier.wage().isPositive()) {
            add(EARLIER_PAY, "Al betaald in deze loonperiode. De beslagvrije voet telt maar één keer", earlier.wage(), SEIZABLE_PART);
        }
    }

    private void protectedAmount() {
        PayPeriod period = input.pay().period();
        boolean converted = period != PayPeriod.MONTH && input.protection().rule() instanceof ProtectedRule.PerMonth;
        String source = input.inScheme() ? LEFT_BY_THE_SCHEME : SEIZABLE_PART;
        add(PROTECTED_AMOUNT,
                "Min: " + (input.inScheme() ? "vrij te laten bedrag (vtlb)" : "beslagvrije voet") + " per " + period.label() + how(period)
                        + parts(),
                room.protectedForPeriod(), converted ? source + "; omrekening naar de methode van het CJIB" : source);
    }

    private String how(PayPeriod period) {
        ProtectedRule rule = input.protection().rule();
        if (rule instanceof ProtectedRule.PerMonth fixed) {
            return period == PayPeriod.MONTH ? "" : " (" + formats.money(fixed.amount()) + " per maand" + period.conversion() + ")";
        }
        if (rule instanceof ProtectedRule.Percentage share) {
            return " (" + share.percentage().stripTrailingZeros().toPlainString().replace('.', ',')
                    + " % van het netto loon met " + formats.money(share.holidayBuiltUp()) + " opbouw van vakantiebijslag)";
        }
        return " (er geldt geen beslagvrije voet)";
    }

    private String parts() {
        String spread = input.protection().spread()
                .map(part -> ". De deurwaarder verdeelt de voet over twee inkomens: hier telt "
                        + formats.money(Money.cents(part.of())) + " van " + formats.money(Money.cents(part.whole())))
                .orElse("");
        return spread + input.protection().part()
                .map(part -> ". Naar verhouding: " + part.of() + " van " + part.whole() + " dagen")
                .orElse("");
    }

    private void seizable() {
        if (input.pay().holiday().amount().isPositive()) {
            add(SEIZABLE_HOLIDAY_ALLOWANCE, input.inScheme() ? holidayInScheme() : holiday(), room.holiday(),
                    input.inScheme() ? LEFT_BY_THE_SCHEME : "HR 31-10-2014, ECLI:NL:HR:2014:3068");
        }
        input.pay().backPay().forEach(back -> add(
                SEIZABLE_BACK_PAY, "Van de nabetaling van " + formats.money(back.amount()) + " over " + back.period()
                        + " valt onder het beslag", back.seizable(), "artikel 475b lid 2 Rv"));
        add(SEIZABLE, input.inScheme() ? "Dit valt in de boedel" : "Dit is de ruimte voor het beslag", room.seizable(),
                input.inScheme() ? "artikel 295 lid 1 Fw" : SEIZABLE_PART);
    }

    /** No source says how; we divide as for garnishments until the administrator says otherwise. */
    private String holidayInScheme() {
        return "Van de vakantiebijslag van " + formats.money(input.pay().holiday().amount())
                + " valt in de boedel. Dit is een schatting: vraag het de bewindvoerder";
    }

    private String holiday() {
        HolidayAllowance holiday = input.pay().holiday();
        boolean above = input.pay().wage().plus(input.earlier().wage()).compareTo(room.protectedForPeriod()) >= 0;
        boolean allMonths = holiday.monthsUnderGarnishment() == HolidayAllowance.BUILD_UP_MONTHS;
        String start = "Van de vakantiebijslag van " + formats.money(holiday.amount()) + " valt onder het beslag. ";
        String rule = above
                ? "Het gewone loon is niet lager dan de beslagvrije voet, dus " + (allMonths ? "alles telt" : "elke maand na het beslag telt")
                : "Het gewone loon is lager dan de beslagvrije voet. De bijslag is daarom verdeeld over de maanden van opbouw; "
                        + "alleen wat dan boven de voet komt, telt";
        return start + rule + (allMonths ? ""
                : ". Alleen " + holiday.monthsUnderGarnishment() + " van de 12 maanden liggen na het beslag. Dit is een schatting: "
                        + "vraag het de deurwaarder");
    }

    private void add(CalculationStep.Code code, String text, Money amount, String source) {
        steps.add(new CalculationStep(code, text, amount, source));
    }
}
