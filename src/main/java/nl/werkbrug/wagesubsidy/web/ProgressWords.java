package nl.werkbrug.wagesubsidy.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.inbox.DossierTask;
import nl.werkbrug.inbox.DossierTasks;
import nl.werkbrug.shared.Texts;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import org.springframework.stereotype.Component;

/** Where a subsidy stands, in words for everybody. */
@Component
class ProgressWords {

    private final DossierTasks tasks;
    private final Texts texts;

    ProgressWords(DossierTasks tasks, Texts texts) {
        this.tasks = tasks;
        this.texts = texts;
    }

    /** The step out of six, with who is at work now; or how it ended. */
    String progress(WageSubsidy it, Viewer viewer) {
        Set<String> forms = open(it, viewer).stream().map(each -> each.task().formId()).collect(Collectors.toSet());
        if (forms.contains("complete-application")) {
            return it.state() == WageSubsidy.State.DECIDING
                    ? texts.get("wagesubsidy.progress.complete-decision")
                    : texts.get("wagesubsidy.progress.complete");
        }
        if (forms.contains("give-view")) {
            return texts.get("wagesubsidy.progress.view");
        }
        return progress(it);
    }

    private String progress(WageSubsidy it) {
        return switch (it.state()) {
            case APPLIED -> texts.get("wagesubsidy.progress.APPLIED");
            case MEASURING -> texts.get("wagesubsidy.progress.MEASURING");
            case DECIDING -> texts.get("wagesubsidy.progress.DECIDING");
            case GRANTED -> texts.get("wagesubsidy.progress.GRANTED");
            case REFUSED, NOT_PROCESSED, WITHDRAWN, ENDED -> texts.get("wagesubsidy.progress.over", texts.get("wagesubsidy.state." + it.state()));
        };
    }

    private List<DossierTask> open(WageSubsidy it, Viewer viewer) {
        return tasks.open(it.dossierId(), viewer).stream()
                .filter(each -> it.id().equals(each.task().businessKey()))
                .toList();
    }
}
