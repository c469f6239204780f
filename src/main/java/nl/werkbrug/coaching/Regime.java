package nl.werkbrug.coaching;

import nl.werkbrug.shared.Labelled;

/** How much coaching somebody needs; rule data gives each a percent of the hours worked. */
public enum Regime implements Labelled {
    VERY_LIGHT("coaching.regime.very-light"),
    LIGHT("coaching.regime.light"),
    /** What UWV takes when nothing else is asked. */
    MIDDLE("coaching.regime.medium"),
    INTENSIVE("coaching.regime.intensive");

    private final String labelKey;

    Regime(String labelKey) {
        this.labelKey = labelKey;
    }

    @Override
    public String labelKey() {
        return labelKey;
    }
}
