package nl.werkbrug.party;

/** What an organisation is to a dossier. */
public enum PartyKind {
    EMPLOYER("werkgever"),
    MUNICIPALITY("gemeente"),
    COACHING_ORGANISATION("jobcoachorganisatie");

    private final String label;

    PartyKind(String label) {
        this.label = label;
    }

    /** The Dutch name shown to users. */
    public String label() {
        return label;
    }
}
