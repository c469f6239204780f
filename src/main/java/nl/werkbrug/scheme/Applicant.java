package nl.werkbrug.scheme;

/** Who asks for a scheme. */
public enum Applicant {
    EMPLOYER("werkgever"),
    EMPLOYEE("werknemer"),
    MUNICIPALITY("gemeente");

    private final String label;

    Applicant(String label) {
        this.label = label;
    }

    /** The Dutch word, as it stands in running text. */
    public String label() {
        return label;
    }
}
