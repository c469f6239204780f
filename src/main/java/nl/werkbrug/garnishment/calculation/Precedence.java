package nl.werkbrug.garnishment.calculation;

/**
 * Where a separate channel stands against the pot of ordinary garnishments. The law does not settle it for every case, so it
 * is a choice on the dossier, after the coordinating bailiff was asked.
 */
public enum Precedence {
    UNSETTLED("Nog niet bekend: vraag de coördinerend deurwaarder"),
    BEFORE_POT("Gaat voor het gewone beslag"),
    PRO_RATA("Deelt met het gewone beslag, naar verhouding van de vorderingen"),
    AFTER_POT("Komt na het gewone beslag");

    private final String label;

    Precedence(String label) {
        this.label = label;
    }

    /** The Dutch sentence shown to users. */
    public String label() {
        return label;
    }
}
