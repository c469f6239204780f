package nl.werkbrug.inbox;

import java.time.Instant;

/**
 * What somebody said about a task.
 *
 * @param taskTitle of the task it was said at
 * @param forAll whether everybody who sees the subject reads it, and not the writer's own party only
 * @param mentioned who is named in it; null when nobody is
 * @param unread whether the viewer is named in it and did not see it before
 */
public record TaskComment(
        String id, String taskId, String taskTitle, String writer, Instant at, String text, boolean forAll, String mentioned,
        boolean unread) {}
