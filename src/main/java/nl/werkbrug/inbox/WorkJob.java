package nl.werkbrug.inbox;

import java.time.Instant;
import java.time.LocalDate;
import nl.werkbrug.shared.KeptWords;

/**
 * One deed on many tasks, as far as it is.
 *
 * @param makerActive whether the one who asked it may still work here
 * @param toUserName null when the deed gives the tasks to nobody
 * @param followUpOn null when the deed sets no day
 * @param stoppedAt null while nobody stopped it
 */
public record WorkJob(
        String id,
        WorkKind kind,
        String makerId,
        String makerName,
        boolean makerActive,
        String reason,
        String toUserId,
        String toUserName,
        LocalDate followUpOn,
        Instant madeAt,
        Instant stoppedAt,
        Progress progress) {

    /**
     * How many tasks are how far.
     *
     * @param stopped left alone because the job was stopped
     */
    public record Progress(int all, int done, int skipped, int stopped) {

        public int waiting() {
            return all - done - skipped - stopped;
        }

        /** What needs no more work. */
        public int past() {
            return all - waiting();
        }
    }

    /** Whether nothing more will be done. */
    public boolean finished() {
        return progress.waiting() == 0;
    }

    /**
     * A task that was left alone.
     *
     * @param title null when it is no longer the viewer's to see; then the names are null too
     * @param why in Dutch; null when the job was stopped before it
     */
    public record Left(String taskId, String title, String personName, String dossierReference, String why) {

        /** The title in the language of the page. */
        public String shownTitle() {
            return KeptWords.shown(title);
        }

        /** Why, in the language of the page. */
        public String shownWhy() {
            return KeptWords.shown(why);
        }
    }
}
