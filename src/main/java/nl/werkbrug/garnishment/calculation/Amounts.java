package nl.werkbrug.garnishment.calculation;

import nl.werkbrug.shared.Money;

/** Checks that every input of the calculation shares. */
final class Amounts {

    private Amounts() {}

    static void notNegative(String name, Money amount) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException(name + " is negative: " + amount);
        }
    }
}
