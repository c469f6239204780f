package nl.werkbrug.learningsubsidy;

/** What somebody learns at work. */
public enum LearningLevel {
    MBO("mbo, beroepsbegeleidende leerweg"),
    VMBO("vmbo, pro of vso"),
    HBO("hbo"),
    /** Counted in months and hours, not in weeks. */
    PHD("promovendus of technologisch ontwerper");

    private final String label;

    LearningLevel(String label) {
        this.label = label;
    }

    /** The Dutch words. */
    public String label() {
        return label;
    }

    public boolean inWeeks() {
        return this != PHD;
    }
}
