package nl.werkbrug.custombudget;

import nl.werkbrug.shared.Labelled;

/** What a custom budget can be for; a municipality chooses which. */
public enum BudgetKind implements Labelled {
    WORK_CLOTHES,
    TRAVEL,
    GLASSES,
    DEPOSIT,
    OTHER;

    @Override
    public String labelKey() {
        return "custombudget.kept.kind." + name();
    }
}
