package nl.werkbrug.access;

/** What somebody is to a party; the operator belongs to none. */
public enum Role {
    EMPLOYER_HR("HR"),
    EMPLOYER_PAYROLL("Salarisadministratie"),
    PAYROLL_AGENT("Salariskantoor"),
    LOKET_CASEWORKER("Consulent"),
    LOKET_TEAM_LEAD("Teamleider loket"),
    JOB_COACH("Jobcoach"),
    OMBUDS("Ombudsfunctie"),
    DEBT_COUNSELLOR("Schuldhulpverlener"),
    TRUSTED_INTERMEDIARY("Vertrouwenspersoon"),
    CONTRACT_MANAGER("Contractbeheerder"),
    SERVICE_PROVIDER("Uitvoerder"),
    EVALUATOR("Onafhankelijk beoordelaar"),
    INVESTOR("Investeerder"),
    OPERATOR("Functioneel beheer");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** The Dutch name shown to users. */
    public String label() {
        return label;
    }
}
