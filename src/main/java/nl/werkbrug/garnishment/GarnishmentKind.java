package nl.werkbrug.garnishment;

import java.util.Optional;
import nl.werkbrug.garnishment.calculation.ClaimBasis;
import nl.werkbrug.garnishment.calculation.Demand;
import nl.werkbrug.shared.Money;

/** The ways in which someone can take part of a wage; each asks something else of the employer. */
public enum GarnishmentKind {
    /** By a bailiff's writ (beslagexploot). */
    ORDINARY("Loonbeslag door een deurwaarder"),
    /** By letter of certain public bodies, without a bailiff. */
    SIMPLIFIED("Vereenvoudigd beslag per brief"),
    /** Recovery of fines. */
    CJIB("Beslag door het CJIB"),
    /** Article 19 Invorderingswet 1990. */
    TAX_CLAIM("Loonvordering van de Belastingdienst, gemeente of waterschap"),
    /** Articles 479b to 479g Rv. */
    ALIMONY("Beslag voor alimentatie"),
    /** Deduction of the penalty health premium, article 18f Zvw; not a garnishment. */
    CAK("Inhouding voor het CAK"),
    /** Of a statutory debt scheme (WSNP): everything above what the employee keeps, article 295 Fw; not a garnishment. */
    ESTATE("Afdracht aan de boedel (WSNP)");

    private final String label;

    GarnishmentKind(String label) {
        this.label = label;
    }

    /** The Dutch name, as it starts a line. */
    public String label() {
        return label;
    }

    /** Whether the employer declares what he owes the employee: art. 476a Rv; the others have an answer of their own. */
    public boolean needsDeclaration() {
        return this == ORDINARY || this == SIMPLIFIED || this == CJIB;
    }

    /** Whether it is an ordinary garnishment that shares one pot and one payee with the others. */
    public boolean inPot() {
        return this == ORDINARY || this == SIMPLIFIED;
    }

    /** Whether a bailiff lays it; the others write themselves. */
    public boolean byBailiff() {
        return this == ORDINARY || this == ALIMONY;
    }

    /** Whether somebody seizes: the CAK deducts by law, and the estate has the wage itself. */
    public boolean seizes() {
        return this != CAK && this != ESTATE;
    }

    /** Whether it has a total that runs out. */
    public boolean hasTotal() {
        return seizes() && this != ALIMONY;
    }

    /**
     * What this kind asks of one pay run.
     *
     * @param left the claim left, or the arrears of alimony; not read for the kinds that seize nothing
     * @param perPeriod the most to pay per period where the order sets one; for {@link #ALIMONY} the new term and for
     *     {@link #CAK} the deduction, both required
     * @param standing where it stands against others; not read for kinds in the pot
     * @throws IllegalArgumentException when the amount per period is required and absent, or an amount is negative
     */
    public Demand demand(Money left, Optional<Money> perPeriod, Standing standing) {
        return switch (this) {
            case ORDINARY, SIMPLIFIED -> new Demand.Claim(ClaimBasis.GARNISHMENT, left, perPeriod);
            case CJIB -> new Demand.Claim(ClaimBasis.CJIB, left, perPeriod, standing.precedence(), false);
            case TAX_CLAIM -> new Demand.Claim(ClaimBasis.TAX_CLAIM, left, perPeriod, standing.precedence(), standing.tenth());
            case ALIMONY -> new Demand.Alimony(left, required(perPeriod), standing.precedence());
            case CAK -> new Demand.SourceDeduction(required(perPeriod));
            case ESTATE -> new Demand.Estate();
        };
    }

    private Money required(Optional<Money> perPeriod) {
        return perPeriod.orElseThrow(() -> new IllegalArgumentException(this + " needs an amount per period"));
    }
}
