package nl.werkbrug.garnishment.calculation;

import static nl.werkbrug.garnishment.calculation.CalculationStep.Code.CONTESTED;
import static nl.werkbrug.garnishment.calculation.CalculationStep.Code.EMPLOYEE_RECEIVES;
import static nl.werkbrug.garnishment.calculation.CalculationStep.Code.KEPT_THEN;
import static nl.werkbrug.garnishment.calculation.CalculationStep.Code.SET_OFF;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;

/** Tells in lines how a split came about. */
final class Explanation {

    private final List<Line> steps = new ArrayList<>();
    private final Language language;

    private Explanation(Language language) {
        this.language = language;
    }

    /** Every line in Dutch, which is kept, and in English, for a page. */
    static List<CalculationStep> of(
            PayRunInput input, Room room, List<Share> shares, List<SetOffShare> setOffs, Money employee) {
        List<Line> dutch = in(Language.DUTCH, input, room, shares, setOffs, employee);
        List<Line> english = in(Language.ENGLISH, input, room, shares, setOffs, employee);
        return IntStream.range(0, dutch.size())
                .mapToObj(at -> dutch.get(at).with(english.get(at).text()))
                .toList();
    }

    /** A line in one language. */
    record Line(CalculationStep.Code code, String text, Money amount, String source) {

        CalculationStep with(String english) {
            return new CalculationStep(code, text, english, amount, source);
        }
    }

    private static List<Line> in(
            Language language, PayRunInput input, Room room, List<Share> shares, List<SetOffShare> setOffs, Money employee) {
        Explanation explanation = new Explanation(language);
        boolean seizes = shares.isEmpty() || shares.stream().anyMatch(share -> !share.isSourceDeduction()) || !setOffs.isEmpty();
        explanation.steps.addAll(RoomExplanation.of(language, input, room, seizes));
        input.atMost().filter(most -> most.compareTo(room.seizable()) < 0).ifPresent(most -> explanation.add(
                KEPT_THEN, explanation.say("kept-then"), most, ""));
        explanation.setOffs(setOffs, true);
        explanation.steps.addAll(ShareExplanation.paid(language, shares));
        explanation.setOffs(setOffs, false);
        explanation.contested(shares);
        boolean less = employee.minus(input.pay().untaxed()).compareTo(room.protectedForPeriod()) < 0;
        explanation.add(EMPLOYEE_RECEIVES, less ? explanation.less(shares, input.inScheme()) : explanation.say("employee"), employee, "");
        explanation.steps.addAll(ShareExplanation.left(language, shares));
        return explanation.steps;
    }

    private void setOffs(List<SetOffShare> setOffs, boolean before) {
        for (SetOffShare share : setOffs) {
            SetOff it = share.setOff();
            if (it.beforeGarnishment() == before) {
                boolean whole = share.amount().equals(it.amount());
                add(SET_OFF, say(whole ? "set-off" : "set-off-part", say("set-off." + it.kind().name())),
                        share.amount(), "artikel 7:632 BW");
            }
        }
    }

    private void contested(List<Share> shares) {
        Money held = shares.stream().filter(Share::contested).map(Share::amount).reduce(Money.ZERO, Money::plus);
        if (held.isPositive()) {
            add(CONTESTED,
                    say("contested"),
                    held, "artikel 478 Rv");
        }
    }

    /** Why it is less than the protected amount; a wage below it needs no reason. */
    private String less(List<Share> shares, boolean scheme) {
        boolean cak = shares.stream().anyMatch(share -> share.isSourceDeduction() && share.amount().isPositive());
        boolean tenth = shares.stream().anyMatch(share -> !share.isSourceDeduction() && share.outOfProtected().isPositive());
        if (!cak && !tenth) {
            return say("employee");
        }
        String why = cak && tenth ? "both" : cak ? "cak" : "tenth";
        return say("less", say(scheme ? "less.scheme" : "less.voet"), say("less." + why));
    }

    private String say(String key, Object... values) {
        return Words.in(language, "garnishment.calculation." + key, values);
    }

    private void add(CalculationStep.Code code, String text, Money amount, String source) {
        steps.add(new Line(code, text, amount, source));
    }
}
