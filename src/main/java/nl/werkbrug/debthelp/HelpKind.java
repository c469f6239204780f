package nl.werkbrug.debthelp;

import nl.werkbrug.shared.Labelled;

/** What sort of help is asked. */
public enum HelpKind implements Labelled {
    /** Help with debts by or for the municipality; its law has terms. */
    MUNICIPAL,
    /** Advice by somebody who has no interest in the debts. */
    ADVICE;

    @Override
    public String labelKey() {
        return "debthelp.kept.kind." + name();
    }
}
