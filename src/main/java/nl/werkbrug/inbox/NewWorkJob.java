package nl.werkbrug.inbox;

import java.time.LocalDate;
import java.util.List;

/**
 * One deed to be done on many tasks.
 *
 * @param taskIds at most 1,000; what is not the viewer's work is left out
 * @param toUserId who gets the tasks; only to assign
 * @param reason why, at most 400 characters; asked to assign, free to release, else empty
 * @param followUpOn the day to put the tasks off to; null to put off no longer
 * @param wholeList whether it is about all that stood in a list: then the tasks are other ones as soon as the first are done
 * @param key of the page that asks: the same page with the same tasks, or with its whole list, is one job, however often it is sent
 */
public record NewWorkJob(
        WorkKind kind, List<String> taskIds, String toUserId, String reason, LocalDate followUpOn, boolean wholeList,
        String key) {

    /** So many tasks in one job. */
    public static final int MOST = 1_000;

    public NewWorkJob {
        taskIds = taskIds.stream().distinct().sorted().limit(MOST).toList();
        if (reason.length() > Assignments.LONGEST_REASON) {
            throw new IllegalArgumentException("A reason has at most 400 characters");
        }
        if (kind == WorkKind.ASSIGN && (toUserId.isBlank() || reason.isBlank())) {
            throw new IllegalArgumentException("Tasks are handed over to somebody, with a reason");
        }
    }

    /** Only what the kind needs besides the tasks: to take them. */
    public static NewWorkJob claim(List<String> taskIds, String key) {
        return new NewWorkJob(WorkKind.CLAIM, taskIds, "", "", null, false, key);
    }
}
