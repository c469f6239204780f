package nl.werkbrug.garnishment.calculation;

import nl.werkbrug.shared.Money;

/**
 * What one demand gets in one pay run. For the ordinary garnishments it is a forecast: the coordinating bailiff divides the
 * pot.
 *
 * @param demand as it was asked
 * @param amount what is withheld; zero when there is no room
 * @param outOfProtected the part of it that comes out of the protected amount
 * @param contested whether somebody else may have a better right to it, so that it must not be paid out yet
 * @param after the demand for the next period
 */
public record Share(Demand demand, Money amount, Money outOfProtected, boolean contested, Demand after) {

    static Share of(Demand demand, Money amount, Money outOfProtected, boolean contested) {
        return new Share(demand, amount, outOfProtected, contested, demand.after(amount));
    }

    boolean isSourceDeduction() {
        return demand instanceof Demand.SourceDeduction;
    }
}
