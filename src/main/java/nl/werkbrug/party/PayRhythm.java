package nl.werkbrug.party;

/** How often an employer pays wages. */
public enum PayRhythm {
    MONTH("per maand", 31),
    FOUR_WEEKS("per vier weken", 7),
    WEEK("per week", 7);

    private final String label;
    private final int lastPayDay;

    PayRhythm(String label, int lastPayDay) {
        this.label = label;
        this.lastPayDay = lastPayDay;
    }

    /** The Dutch name shown to users. */
    public String label() {
        return label;
    }

    /** Whether the day is a day of the month (31 is the last day), or of the week (1 is Monday). */
    boolean hasPayDay(int day) {
        return day >= 1 && day <= lastPayDay;
    }
}
