package nl.werkbrug.garnishment.calculation;

import nl.werkbrug.shared.Money;

/**
 * What one demand gets in one pay run.
 *
 * @param demand as it was asked
 * @param amount what is paid; zero when there is no room
 * @param after the demand for the next period
 */
public record Share(Demand demand, Money amount, Demand after) {

    static Share of(Demand demand, Money amount) {
        return new Share(demand, amount, demand.after(amount));
    }

    boolean isSourceDeduction() {
        return demand instanceof Demand.SourceDeduction;
    }
}
