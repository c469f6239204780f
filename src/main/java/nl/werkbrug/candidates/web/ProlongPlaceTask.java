package nl.werkbrug.candidates.web;

import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.candidates.Places;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import org.springframework.stereotype.Component;

/** The employer says whether it still looks for somebody. */
@Component
class ProlongPlaceTask implements TaskHandler {

    private static final String WANTED = "stillWanted";

    private final Places places;

    ProlongPlaceTask(Places places) {
        this.places = places;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("place-prolong");
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        String wanted = answers.text(WANTED).orElseThrow();
        Map<String, Object> routing = Map.of(WANTED, wanted);
        if (wanted.equals("YES")) {
            return TaskResult.Done.routed("candidates.prolong.yes", routing, places.prolong(task.businessKey(), viewer));
        }
        places.closed(task.businessKey(), "NO_WORK", viewer);
        return TaskResult.Done.routed("candidates.prolong.no", routing);
    }
}
