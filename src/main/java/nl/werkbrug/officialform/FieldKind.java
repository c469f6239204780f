package nl.werkbrug.officialform;

/** What a field of a PDF takes. */
public enum FieldKind {
    TEXT("tekst"),
    CHECKBOX("aankruisvakje"),
    RADIO("keuzerondjes"),
    CHOICE("keuzelijst"),
    /** Filled in by nobody but the person who signs. */
    SIGNATURE("handtekening");

    private final String label;

    FieldKind(String label) {
        this.label = label;
    }

    /** The Dutch name shown to users. */
    public String label() {
        return label;
    }

    /** Whether it takes one of its own options and nothing else. */
    public boolean hasOptions() {
        return this == CHECKBOX || this == RADIO || this == CHOICE;
    }
}
