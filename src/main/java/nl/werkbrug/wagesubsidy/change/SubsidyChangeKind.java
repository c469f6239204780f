package nl.werkbrug.wagesubsidy.change;

import nl.werkbrug.shared.Labelled;

/** What an employer reports while a loonkostensubsidie runs. Sickness is none of them: that goes to UWV only. */
public enum SubsidyChangeKind implements Labelled {
    HOURS(true),
    /** Above the minimum wage the wage changes nothing. */
    WAGE(false),
    CONTRACT(true),
    TASKS(true),
    /** The municipality that granted stays competent for this job. */
    MOVE(false),
    HIRER(true),
    BANK_ACCOUNT(false),
    SUPERVISOR(false),
    END(true),
    /** Reported by nobody: a decision did not stand, and another takes its place. */
    OBJECTION(true);

    private final boolean assessed;

    SubsidyChangeKind(boolean assessed) {
        this.assessed = assessed;
    }

    @Override
    public String labelKey() {
        return "wagesubsidy.change-kind." + name();
    }

    /** Whether somebody may do the work less or better than was measured, so that it may have to be measured anew. */
    public boolean mayChangeWageValue() {
        return this == TASKS || this == HIRER || this == OBJECTION;
    }

    /** Whether somebody of the municipality must look, because the amount may change. */
    public boolean assessed() {
        return assessed;
    }
}
