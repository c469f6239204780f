package nl.werkbrug.garnishment.calculation;

import static nl.werkbrug.garnishment.calculation.CalculationStep.Code.ASKED;
import static nl.werkbrug.garnishment.calculation.CalculationStep.Code.LEFT_TO_PAY;
import static nl.werkbrug.garnishment.calculation.CalculationStep.Code.OUT_OF_PROTECTED;
import static nl.werkbrug.garnishment.calculation.CalculationStep.Code.REMITTED;
import static nl.werkbrug.garnishment.calculation.CalculationStep.Code.SOURCE_DEDUCTION;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.werkbrug.shared.Money;

/** The lines on what each payee gets and what is then left. The ordinary garnishments are one payee. */
final class ShareExplanation {

    private final List<CalculationStep> steps = new ArrayList<>();
    private final List<Share> pot;
    private final List<Share> channels;
    private final boolean several;

    private ShareExplanation(List<Share> shares) {
        this.pot = shares.stream().filter(share -> share.demand().inPot()).toList();
        this.channels = shares.stream().filter(share -> !share.demand().inPot()).toList();
        long payees = channels.stream().filter(share -> !share.isSourceDeduction()).count() + (pot.isEmpty() ? 0 : 1);
        this.several = payees > 1;
    }

    /** What each payee asks and gets. */
    static List<CalculationStep> paid(List<Share> shares) {
        ShareExplanation it = new ShareExplanation(shares);
        it.channels.forEach(it::channel);
        it.pot();
        return it.steps;
    }

    /** What each payee is still owed after this run. */
    static List<CalculationStep> left(List<Share> shares) {
        ShareExplanation it = new ShareExplanation(shares);
        for (Share share : it.channels) {
            share.after().openAmount().ifPresent(left -> it.add(
                    LEFT_TO_PAY, it.named(share, share.demand() instanceof Demand.Alimony
                            ? "achterstand na deze betaling" : "vordering na deze betaling"),
                    left, share.demand().source()));
        }
        if (!it.pot.isEmpty()) {
            it.add(LEFT_TO_PAY, it.potNamed(it.pot.size() > 1 ? "vorderingen samen na deze betaling" : "vordering na deze betaling"),
                    it.sum(share -> share.after().openAmount().orElse(Money.ZERO)), ClaimBasis.GARNISHMENT.source());
        }
        return it.steps;
    }

    private void channel(Share share) {
        if (share.demand() instanceof Demand.SourceDeduction deduction) {
            boolean whole = share.amount().equals(deduction.perPeriod());
            add(SOURCE_DEDUCTION,
                    whole ? "Naar het CAK. Dit gaat af van wat de werknemer houdt" : "Naar het CAK. Er is te weinig loon voor het hele bedrag",
                    share.amount(), share.demand().source());
            return;
        }
        if (share.demand() instanceof Demand.Estate) {
            add(REMITTED, named(share, "alles boven het vrij te laten bedrag. Dit betaalt u aan de boedel"), share.amount(),
                    share.demand().source());
            return;
        }
        add(ASKED, named(share, "gevraagd in deze periode"), share.demand().asked(), share.demand().source());
        if (share.outOfProtected().isPositive()) {
            add(OUT_OF_PROTECTED, "Waarvan uit het beschermde deel, ten hoogste een tiende daarvan", share.outOfProtected(),
                    "artikel 19 lid 1 Invorderingswet 1990");
        }
        add(REMITTED, named(share, pays(share.contested())), share.amount(), share.demand().source());
    }

    private void pot() {
        if (pot.isEmpty()) {
            return;
        }
        add(ASKED, potNamed(pot.size() > 1 ? "samen gevraagd in deze periode" : "gevraagd in deze periode"),
                sum(share -> share.demand().asked()), ClaimBasis.GARNISHMENT.source());
        boolean held = pot.stream().anyMatch(Share::contested);
        add(REMITTED,
                potNamed(pot.size() > 1 && !held
                        ? "dit betaalt u in één bedrag aan de coördinerend deurwaarder. Hij verdeelt het" : pays(held)),
                sum(Share::amount), ClaimBasis.GARNISHMENT.source());
    }

    /** What is contested is not paid; a later line says so and who must be asked. */
    private static String pays(boolean contested) {
        return contested ? "dit bedrag houdt u in" : "dit bedrag betaalt u door";
    }

    private Money sum(Function<Share, Money> amount) {
        return pot.stream().map(amount).reduce(Money.ZERO, Money::plus);
    }

    private String named(Share share, String text) {
        if (share.demand() instanceof Demand.Claim claim) {
            return line(claim.basis() == ClaimBasis.TAX_CLAIM ? "Loonvordering" : "CJIB", text);
        }
        return line(share.demand() instanceof Demand.Estate ? "Boedel" : "Alimentatie", text);
    }

    private String potNamed(String text) {
        return line(pot.size() > 1 ? "Gewone beslagen" : "Gewoon beslag", text);
    }

    /** One payee needs no name. */
    private String line(String name, String text) {
        return several ? name + ": " + text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private void add(CalculationStep.Code code, String text, Money amount, String source) {
        steps.add(new CalculationStep(code, text, amount, source));
    }
}
