package nl.werkbrug.engine;

import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.inbox.NewTask;
import nl.werkbrug.inbox.TaskSink;

/** An inbox that only remembers what it was told. */
public final class RecordingTasks implements TaskSink {

    private final List<NewTask> opened = new ArrayList<>();
    private final List<String> cancelled = new ArrayList<>();

    @Override
    public void opened(NewTask task) {
        opened.add(task);
    }

    @Override
    public void cancelled(String taskId) {
        cancelled.add(taskId);
    }

    public List<NewTask> opened() {
        return List.copyOf(opened);
    }

    /** The newest task of that step; fails when none was opened. */
    public NewTask task(String elementId) {
        return opened.stream()
                .filter(task -> task.elementId().equals(elementId))
                .reduce((first, second) -> second)
                .orElseThrow(() -> new AssertionError("No task was opened at " + elementId + ": " + opened));
    }

    public boolean wasCancelled(String taskId) {
        return cancelled.contains(taskId);
    }

    void clear() {
        opened.clear();
        cancelled.clear();
    }
}
