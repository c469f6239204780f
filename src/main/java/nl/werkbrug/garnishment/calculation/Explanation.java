package nl.werkbrug.garnishment.calculation;

import static nl.werkbrug.garnishment.calculation.CalculationStep.Code.ASKED;
import static nl.werkbrug.garnishment.calculation.CalculationStep.Code.EMPLOYEE_RECEIVES;
import static nl.werkbrug.garnishment.calculation.CalculationStep.Code.EXEMPT_PAY;
import static nl.werkbrug.garnishment.calculation.CalculationStep.Code.LEFT_TO_PAY;
import static nl.werkbrug.garnishment.calculation.CalculationStep.Code.NET_PAY;
import static nl.werkbrug.garnishment.calculation.CalculationStep.Code.PROTECTED_AMOUNT;
import static nl.werkbrug.garnishment.calculation.CalculationStep.Code.REMITTED;
import static nl.werkbrug.garnishment.calculation.CalculationStep.Code.SEIZABLE;
import static nl.werkbrug.garnishment.calculation.CalculationStep.Code.SOURCE_DEDUCTION;

import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.PayPeriod;

/** Tells in Dutch lines how a split came about. */
final class Explanation {

    private static final String SEIZABLE_PART = "artikel 475b lid 1 Rv";

    private final List<CalculationStep> steps = new ArrayList<>();

    private Explanation() {}

    static List<CalculationStep> of(
            PayRunInput input, Money protectedForPeriod, Money seizable, List<Share> shares, Money employee) {
        Explanation explanation = new Explanation();
        explanation.pay(input.pay());
        if (shares.stream().anyMatch(share -> !share.isSourceDeduction())) {
            explanation.room(input, protectedForPeriod, seizable);
        }
        shares.forEach(explanation::share);
        explanation.add(EMPLOYEE_RECEIVES, "De werknemer krijgt", employee, "");
        shares.forEach(explanation::left);
        return explanation.steps;
    }

    private void pay(Pay pay) {
        add(NET_PAY, "Netto loon per " + pay.period().label() + ", met vergoedingen", pay.net(), "artikel 475a lid 2 Rv");
        if (pay.exempt().isPositive()) {
            add(EXEMPT_PAY, "Min: onbelaste vergoedingen. Hierop ligt geen beslag", pay.exempt(), "artikel 475a lid 3 Rv");
        }
    }

    private void room(PayRunInput input, Money protectedForPeriod, Money seizable) {
        PayPeriod period = input.pay().period();
        boolean month = period == PayPeriod.MONTH;
        String conversion = month ? "" : " (" + new DutchFormats().money(input.protectedPerMonth()) + " per maand"
                + period.conversion() + ")";
        add(PROTECTED_AMOUNT, "Min: beslagvrije voet per " + period.label() + conversion, protectedForPeriod,
                month ? SEIZABLE_PART : SEIZABLE_PART + "; omrekening naar de methode van het CJIB");
        add(SEIZABLE, "Dit is de ruimte voor het beslag", seizable, SEIZABLE_PART);
    }

    private void share(Share share) {
        if (share.demand() instanceof Demand.SourceDeduction deduction) {
            boolean whole = share.amount().equals(deduction.perPeriod());
            add(SOURCE_DEDUCTION,
                    whole ? "Naar het CAK. Dit gaat ook af van de beslagvrije voet" : "Naar het CAK. Er is te weinig loon voor het hele bedrag",
                    share.amount(), "artikel 18f Zvw");
            return;
        }
        add(ASKED, "Gevraagd in deze periode", share.demand().asked(), source(share.demand()));
        add(REMITTED, "Dit bedrag betaalt u door", share.amount(), source(share.demand()));
    }

    private void left(Share share) {
        share.after().openAmount().ifPresent(left -> add(
                LEFT_TO_PAY,
                share.demand() instanceof Demand.Alimony
                        ? "Achterstand na deze betaling" : "Vordering na deze betaling",
                left, source(share.demand())));
    }

    private static String source(Demand demand) {
        return demand instanceof Demand.Claim claim ? claim.basis().source() : "artikel 479e Rv";
    }

    private void add(CalculationStep.Code code, String text, Money amount, String source) {
        steps.add(new CalculationStep(code, text, amount, source));
    }
}
