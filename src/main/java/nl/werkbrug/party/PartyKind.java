package nl.werkbrug.party;

/** What an organisation is to a dossier. */
public enum PartyKind {
    EMPLOYER("werkgever"),
    MUNICIPALITY("gemeente"),
    COACHING_ORGANISATION("jobcoachorganisatie"),
    OMBUDS("ombudsfunctie"),
    DEBT_HELP("schuldhulporganisatie"),
    /** Advises people about their money, and has no part in the debt help of a municipality. */
    FINANCIAL_ADVICE("financieel adviseur"),
    TRUSTED_INTERMEDIARY("vertrouwenspersoon"),
    CONTRACT_INTERMEDIARY("contractbeheerder"),
    SERVICE_PROVIDER("uitvoerder"),
    EVALUATOR("beoordelaar"),
    INVESTOR("investeerder");

    private final String label;

    PartyKind(String label) {
        this.label = label;
    }

    /** The Dutch name shown to users. */
    public String label() {
        return label;
    }
}
