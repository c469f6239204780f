package nl.werkbrug.garnishment.calculation;

import static nl.werkbrug.garnishment.calculation.CalculationStep.Code.CONTESTED;
import static nl.werkbrug.garnishment.calculation.CalculationStep.Code.EMPLOYEE_RECEIVES;
import static nl.werkbrug.garnishment.calculation.CalculationStep.Code.KEPT_THEN;
import static nl.werkbrug.garnishment.calculation.CalculationStep.Code.SET_OFF;

import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.shared.Money;

/** Tells in Dutch lines how a split came about. */
final class Explanation {

    private final List<CalculationStep> steps = new ArrayList<>();

    private Explanation() {}

    static List<CalculationStep> of(
            PayRunInput input, Room room, List<Share> shares, List<SetOffShare> setOffs, Money employee) {
        Explanation explanation = new Explanation();
        boolean seizes = shares.isEmpty() || shares.stream().anyMatch(share -> !share.isSourceDeduction()) || !setOffs.isEmpty();
        explanation.steps.addAll(RoomExplanation.of(input, room, seizes));
        input.atMost().filter(most -> most.compareTo(room.seizable()) < 0).ifPresent(most -> explanation.add(
                KEPT_THEN, "Zoveel is er toen ingehouden. Meer kan nu niet worden verdeeld", most, ""));
        explanation.setOffs(setOffs, true);
        explanation.steps.addAll(ShareExplanation.paid(shares));
        explanation.setOffs(setOffs, false);
        explanation.contested(shares);
        boolean less = employee.minus(input.pay().untaxed()).compareTo(room.protectedForPeriod()) < 0;
        explanation.add(EMPLOYEE_RECEIVES, less ? less(shares, input.inScheme()) : "De werknemer krijgt", employee, "");
        explanation.steps.addAll(ShareExplanation.left(shares));
        return explanation.steps;
    }

    private void setOffs(List<SetOffShare> setOffs, boolean before) {
        for (SetOffShare share : setOffs) {
            SetOff it = share.setOff();
            if (it.beforeGarnishment() == before) {
                boolean whole = share.amount().equals(it.amount());
                add(SET_OFF, "U verrekent zelf: " + it.kind().label() + (whole ? "" : ". Voor meer is geen ruimte"),
                        share.amount(), "artikel 7:632 BW");
            }
        }
    }

    private void contested(List<Share> shares) {
        Money held = shares.stream().filter(Share::contested).map(Share::amount).reduce(Money.ZERO, Money::plus);
        if (held.isPositive()) {
            add(CONTESTED,
                    "Houd dit in, maar betaal het nog niet uit. De wet zegt niet wie voorgaat, en er is te weinig voor iedereen. "
                            + "Vraag de coördinerend deurwaarder",
                    held, "artikel 478 Rv");
        }
    }

    /** Why it is less than the protected amount; a wage below it needs no reason. */
    private static String less(List<Share> shares, boolean scheme) {
        boolean cak = shares.stream().anyMatch(share -> share.isSourceDeduction() && share.amount().isPositive());
        boolean tenth = shares.stream().anyMatch(share -> !share.isSourceDeduction() && share.outOfProtected().isPositive());
        if (!cak && !tenth) {
            return "De werknemer krijgt";
        }
        String why = cak && tenth ? "de inhouding voor het CAK en de loonvordering gaan"
                : cak ? "de inhouding voor het CAK gaat" : "de loonvordering gaat voor een deel";
        return "De werknemer krijgt. Dit is minder dan " + (scheme ? "het vrij te laten bedrag" : "de beslagvrije voet") + ": "
                + why + " daarvan af";
    }

    private void add(CalculationStep.Code code, String text, Money amount, String source) {
        steps.add(new CalculationStep(code, text, amount, source));
    }
}
