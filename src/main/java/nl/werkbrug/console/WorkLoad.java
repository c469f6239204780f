package nl.werkbrug.console;

/**
 * How much work somebody holds now. How fast anybody works is not measured: this is to see who needs help.
 *
 * @param userId null for work that nobody holds, and for the sum
 * @param name null for the sum and for what has no name here
 * @param open all open tasks
 * @param late the last day is over
 * @param atRisk not late; the last day, or a legal term in the dossier, comes within five working days
 * @param later put off to a later day
 * @param dossiers with an open task; null for the sum, in which one of two people would count twice
 */
public record WorkLoad(String userId, String name, int open, int late, int atRisk, int later, Integer dossiers) {

    /** Neither late nor nearly. */
    public int rest() {
        return open - late - atRisk;
    }

    WorkLoad named(String other) {
        return new WorkLoad(userId, other, open, late, atRisk, later, dossiers);
    }
}
