package nl.werkbrug.trialplacement.web;

import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.trialplacement.PlacementNotes;
import nl.werkbrug.trialplacement.TrialPlacement;
import nl.werkbrug.trialplacement.store.PlacementTable;
import org.springframework.stereotype.Component;

/** The employer says that it told who decided that the trial placement stops. */
@Component
class TrialToldTask implements TaskHandler {

    private final PlacementTable table;
    private final PlacementNotes notes;
    private final DutchFormats formats;

    TrialToldTask(PlacementTable table, PlacementNotes notes, DutchFormats formats) {
        this.table = table;
        this.notes = notes;
        this.formats = formats;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("trial-told");
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        TrialPlacement it = table.get(task.businessKey());
        notes.did(it, viewer, "TELL", Words.in(Language.DUTCH, "trialplacement.kept.told",
                it.authority().dutchLabel(), formats.date(answers.date("told.on").orElseThrow())));
        return TaskResult.Done.said("trialplacement.trial-told.recorded-that-you-reported");
    }
}
