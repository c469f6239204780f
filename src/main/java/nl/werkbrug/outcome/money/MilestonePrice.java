package nl.werkbrug.outcome.money;

import nl.werkbrug.shared.Money;

/**
 * What the payer promised for one milestone. Only results beyond what would have come anyway count: the benchmark says how many
 * of a thousand people reach the milestone without the contract. All three are agreed by the parties and typed; none is known
 * from law (prices and benchmarks were not found in any public source).
 *
 * @param each for one person who reached the milestone
 * @param cap the most that this milestone may bring in the whole contract
 * @param benchmark of each thousand participants, those who would have reached it anyway; 0 to 1000
 */
public record MilestonePrice(Money each, Money cap, int benchmark) {

    private static final int THOUSAND = 1_000;

    public MilestonePrice {
        if (each.isNegative() || cap.isNegative() || benchmark < 0 || benchmark > THOUSAND) {
            throw new IllegalArgumentException("A price and a cap are not negative, a benchmark lies between 0 and 1000");
        }
    }
}
