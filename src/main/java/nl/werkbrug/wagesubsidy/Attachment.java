package nl.werkbrug.wagesubsidy;

/** A paper that a municipality may want with an application. */
public enum Attachment {
    CONTRACT("Ondertekend arbeidscontract", false),
    CONSENT("Toestemming van de werknemer, ondertekend", false),
    KVK_EXTRACT("Uittreksel van de Kamer van Koophandel", true),
    BANK_PROOF("Bewijs van uw bankrekening", true);

    private final String label;
    private final boolean firstTimeOnly;

    Attachment(String label, boolean firstTimeOnly) {
        this.label = label;
        this.firstTimeOnly = firstTimeOnly;
    }

    /** The Dutch name shown to users. */
    public String label() {
        return label;
    }

    /** Whether it is only needed while the municipality never granted this employer anything. */
    public boolean firstTimeOnly() {
        return firstTimeOnly;
    }
}
