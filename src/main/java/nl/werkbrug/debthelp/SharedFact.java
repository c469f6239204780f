package nl.werkbrug.debthelp;

import nl.werkbrug.shared.Labelled;

/** What an employee can let go along with a referral; the name always goes. */
public enum SharedFact implements Labelled {
    NAME,
    BIRTH_DATE,
    PHONE,
    EMAIL,
    ADDRESS,
    EMPLOYER,
    GARNISHMENTS;

    @Override
    public String labelKey() {
        return "debthelp.fact." + name();
    }

    /**
     * One line that goes along.
     *
     * @param garnishmentId the garnishment that the line is about; null for other facts
     */
    public record Line(SharedFact fact, String value, String garnishmentId) {

        public static Line of(SharedFact fact, String value) {
            return new Line(fact, value, null);
        }
    }
}
