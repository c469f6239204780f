package nl.werkbrug.garnishment.trial;

import nl.werkbrug.garnishment.calculation.Precedence;

/** Where a separate channel stands against the ordinary garnishments; the names are those of the public interface. */
public enum TrialPrecedence {
    ONBEKEND(Precedence.UNSETTLED),
    EERST(Precedence.BEFORE_POT),
    NAAR_VERHOUDING(Precedence.PRO_RATA),
    DAARNA(Precedence.AFTER_POT);

    private final Precedence precedence;

    TrialPrecedence(Precedence precedence) {
        this.precedence = precedence;
    }

    public Precedence precedence() {
        return precedence;
    }

    /** The Dutch sentence shown to users. */
    public String label() {
        return precedence.label();
    }
}
