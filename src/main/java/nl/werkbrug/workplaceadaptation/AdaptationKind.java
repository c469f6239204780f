package nl.werkbrug.workplaceadaptation;

import nl.werkbrug.scheme.HireFacts.AdaptationNeed;

/** What is needed at work; it says who asks for it. */
public enum AdaptationKind {
    /** Costs that stay with the company (article 36 WIA): the employer asks. */
    FIXED("aanpassing die bij het bedrijf blijft"),
    AID("hulpmiddel dat de werknemer kan meenemen"),
    TRANSPORT("vervoer naar het werk"),
    INTERPRETER("tolk of voorlezer"),
    /** Anything else that goes along with the employee (article 35 WIA). */
    OTHER("iets anders dat met de werknemer meegaat");

    private final String label;

    AdaptationKind(String label) {
        this.label = label;
    }

    /** The Dutch words, as they stand in running text. */
    public String label() {
        return label;
    }

    /** Whether the employee takes it along, and so asks for it. */
    public boolean portable() {
        return this != FIXED;
    }

    /** Who asks, in Dutch. */
    public String applicant() {
        return portable() ? "de werknemer" : "de werkgever";
    }

    /** The kind of request in {@code requests/}. */
    public String request() {
        return portable() ? "PORTABLE_PROVISION" : "WORKPLACE_ADAPTATION";
    }

    /** What the decision tables call it. */
    public AdaptationNeed need() {
        return portable() ? AdaptationNeed.PORTABLE : AdaptationNeed.FIXED;
    }
}
