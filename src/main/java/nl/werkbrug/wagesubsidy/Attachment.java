package nl.werkbrug.wagesubsidy;

import nl.werkbrug.shared.Labelled;

/** A paper that a municipality may want with an application. */
public enum Attachment implements Labelled {
    CONTRACT(false),
    CONSENT(false),
    KVK_EXTRACT(true),
    BANK_PROOF(true);

    private final boolean firstTimeOnly;

    Attachment(boolean firstTimeOnly) {
        this.firstTimeOnly = firstTimeOnly;
    }

    @Override
    public String labelKey() {
        return "wagesubsidy.attachment." + name();
    }

    /** Whether it is only needed while the municipality never granted this employer anything. */
    public boolean firstTimeOnly() {
        return firstTimeOnly;
    }
}
