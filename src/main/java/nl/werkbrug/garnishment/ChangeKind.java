package nl.werkbrug.garnishment;

/** What can change while a garnishment runs. */
public enum ChangeKind {
    NEW_PROTECTED_AMOUNT("Nieuwe beslagvrije voet"),
    /** Not a change yet: the employer asks the bailiff for one. */
    ASK_PROTECTED_AMOUNT("Nieuwe beslagvrije voet gevraagd"),
    WAGE_CHANGE("Het loon is veranderd"),
    OTHER_ACCOUNT("Ander rekeningnummer van de deurwaarder"),
    OTHER_COORDINATOR("Dit kantoor is coördinerend deurwaarder"),
    SUSPENSION("Uitbetaling geschorst"),
    RESUMPTION("Schorsing voorbij"),
    RELEASE("Beslag vrijgegeven"),
    EMPLOYMENT_ENDED("Dienstverband eindigt"),
    /** The end that was told is not true any more. */
    EMPLOYMENT_GOES_ON("Werknemer blijft in dienst");

    private final String label;

    ChangeKind(String label) {
        this.label = label;
    }

    /** The Dutch name shown to users. */
    public String label() {
        return label;
    }
}
