package nl.werkbrug.garnishment.web;

import java.util.List;
import nl.werkbrug.garnishment.AnswerClock;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.Plausibility;
import nl.werkbrug.garnishment.ProtectedAmount;

/**
 * The protected amount as the dossier page shows it.
 *
 * @param counts the one that counts today; null while none does
 * @param versions all that any paper states, latest start first
 * @param checks empty while none counts
 * @param picture null when there is nothing to draw
 * @param asked the request that waits for its answer; null when none does
 * @param mayAsk whether this viewer may ask for a new one now
 */
public record ProtectedAmountView(
        String dossierId,
        ProtectedAmount counts,
        List<Version> versions,
        List<Plausibility> checks,
        ProtectedAmountPicture picture,
        AnswerClock.Open asked,
        boolean mayAsk) {

    /** What a version means now. */
    public enum Standing {
        COUNTS("geldt nu"),
        LATER("geldt later"),
        OTHER("een ander bedrag: telt niet mee"),
        SAME("hetzelfde bedrag"),
        BEFORE("gold eerder"),
        /** A later notice took its place from its first day on. */
        REPLACED("vervangen door een later bericht");

        private final String label;

        Standing(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * One version in one paper.
     *
     * @param counted whether it counts on its own first day, or will
     */
    public record Version(Garnishment garnishment, ProtectedAmount amount, Standing standing, boolean counted) {}

    /** How many checks ask for attention. */
    public long doubts() {
        return checks.stream().filter(Plausibility::doubtful).count();
    }

    /** Whether papers of several garnishments state an amount. */
    public boolean several() {
        return versions.stream().map(it -> it.garnishment().id()).distinct().count() > 1;
    }
}
