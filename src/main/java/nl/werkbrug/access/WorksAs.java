package nl.werkbrug.access;

/** Whose work a task is, whatever the exact role of the one who does it. */
public enum WorksAs {
    PAYROLL("werkgever"),
    LOKET("loket"),
    /** Who signs what a caseworker of the loket proposed. */
    LOKET_LEAD("teamleider van het loket"),
    COACH("jobcoach"),
    /** Who looks into it when two agencies disagree or a promise was broken. */
    OMBUDS("ombudsfunctie"),
    DEBT_HELP("schuldhulp"),
    /** Somebody whom the employee trusts and invited. */
    TRUSTED("vertrouwenspersoon"),
    /** Who runs an outcome contract between the others. */
    CONTRACT("contractbeheerder"),
    PROVIDER("uitvoerder"),
    EVALUATOR("beoordelaar"),
    INVESTOR("investeerder");

    private final String label;

    WorksAs(String label) {
        this.label = label;
    }

    /** The Dutch name shown to users. */
    public String label() {
        return label;
    }
}
