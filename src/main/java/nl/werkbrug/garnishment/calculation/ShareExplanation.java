package nl.werkbrug.garnishment.calculation;

import static nl.werkbrug.garnishment.calculation.CalculationStep.Code.ASKED;
import static nl.werkbrug.garnishment.calculation.CalculationStep.Code.LEFT_TO_PAY;
import static nl.werkbrug.garnishment.calculation.CalculationStep.Code.OUT_OF_PROTECTED;
import static nl.werkbrug.garnishment.calculation.CalculationStep.Code.REMITTED;
import static nl.werkbrug.garnishment.calculation.CalculationStep.Code.SOURCE_DEDUCTION;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;

/** The lines on what each payee gets and what is then left. The ordinary garnishments are one payee. */
final class ShareExplanation {

    private final Language language;
    private final List<Explanation.Line> steps = new ArrayList<>();
    private final List<Share> pot;
    private final List<Share> channels;
    private final boolean several;

    private ShareExplanation(Language language, List<Share> shares) {
        this.language = language;
        this.pot = shares.stream().filter(share -> share.demand().inPot()).toList();
        this.channels = shares.stream().filter(share -> !share.demand().inPot()).toList();
        long payees = channels.stream().filter(share -> !share.isSourceDeduction()).count() + (pot.isEmpty() ? 0 : 1);
        this.several = payees > 1;
    }

    /** What each payee asks and gets. */
    static List<Explanation.Line> paid(Language language, List<Share> shares) {
        ShareExplanation it = new ShareExplanation(language, shares);
        it.channels.forEach(it::channel);
        it.pot();
        return it.steps;
    }

    /** What each payee is still owed after this run. */
    static List<Explanation.Line> left(Language language, List<Share> shares) {
        ShareExplanation it = new ShareExplanation(language, shares);
        for (Share share : it.channels) {
            share.after().openAmount().ifPresent(left -> it.add(
                    LEFT_TO_PAY, it.named(share, share.demand() instanceof Demand.Alimony
                            ? "left-arrears" : "left"),
                    left, share.demand().source()));
        }
        if (!it.pot.isEmpty()) {
            it.add(LEFT_TO_PAY, it.potNamed(it.pot.size() > 1 ? "left-together" : "left"),
                    it.sum(share -> share.after().openAmount().orElse(Money.ZERO)), ClaimBasis.GARNISHMENT.source());
        }
        return it.steps;
    }

    private void channel(Share share) {
        if (share.demand() instanceof Demand.SourceDeduction deduction) {
            boolean whole = share.amount().equals(deduction.perPeriod());
            add(SOURCE_DEDUCTION,
                    say(whole ? "to-cak" : "to-cak-part"),
                    share.amount(), share.demand().source());
            return;
        }
        if (share.demand() instanceof Demand.Estate) {
            add(REMITTED, named(share, "all-to-estate"), share.amount(),
                    share.demand().source());
            return;
        }
        add(ASKED, named(share, "asked"), share.demand().asked(), share.demand().source());
        if (share.outOfProtected().isPositive()) {
            add(OUT_OF_PROTECTED, say("out-of-protected"), share.outOfProtected(),
                    "artikel 19 lid 1 Invorderingswet 1990");
        }
        add(REMITTED, named(share, pays(share.contested())), share.amount(), share.demand().source());
    }

    private void pot() {
        if (pot.isEmpty()) {
            return;
        }
        add(ASKED, potNamed(pot.size() > 1 ? "asked-together" : "asked"),
                sum(share -> share.demand().asked()), ClaimBasis.GARNISHMENT.source());
        boolean held = pot.stream().anyMatch(Share::contested);
        add(REMITTED,
                potNamed(pot.size() > 1 && !held
                        ? "pay-coordinator" : pays(held)),
                sum(Share::amount), ClaimBasis.GARNISHMENT.source());
    }

    /** What is contested is not paid; a later line says so and who must be asked. */
    private static String pays(boolean contested) {
        return contested ? "withhold" : "pay-on";
    }

    private Money sum(Function<Share, Money> amount) {
        return pot.stream().map(amount).reduce(Money.ZERO, Money::plus);
    }

    private String named(Share share, String key) {
        if (share.demand() instanceof Demand.Claim claim) {
            return line(claim.basis() == ClaimBasis.TAX_CLAIM ? "name.tax-claim" : "name.cjib", key);
        }
        return line(share.demand() instanceof Demand.Estate ? "name.estate" : "name.alimony", key);
    }

    private String potNamed(String key) {
        return line(pot.size() > 1 ? "name.ordinary-all" : "name.ordinary", key);
    }

    /** One payee needs no name. */
    private String line(String name, String key) {
        String text = say(key);
        return several ? say(name) + ": " + text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private String say(String key) {
        return Words.in(language, "garnishment.calculation." + key);
    }

    private void add(CalculationStep.Code code, String text, Money amount, String source) {
        steps.add(new Explanation.Line(code, text, amount, source));
    }
}
