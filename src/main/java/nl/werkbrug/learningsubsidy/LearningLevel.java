package nl.werkbrug.learningsubsidy;

import nl.werkbrug.shared.Labelled;

/** What somebody learns at work. */
public enum LearningLevel implements Labelled {
    MBO,
    VMBO,
    HBO,
    /** Counted in months and hours, not in weeks. */
    PHD;

    @Override
    public String labelKey() {
        return "learningsubsidy.level." + name();
    }

    public boolean inWeeks() {
        return this != PHD;
    }
}
